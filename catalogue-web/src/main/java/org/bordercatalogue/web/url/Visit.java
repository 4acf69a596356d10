package org.bordercatalogue.web.url;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.bordercatalogue.search.Reader;

/**
 * What is known of a request once it is through the door.
 *
 * @param path below the mount, with its leading slash
 * @param query as sent, without the question mark
 * @param language of the interface for this answer
 * @param nonce that the answer's policy allows scripts by
 * @param id by which the log and the visitor speak of this request
 */
public record Visit(
        String path,
        String query,
        String language,
        Reader reader,
        Links links,
        String nonce,
        String id) {
    /** The property of a request that holds its visit. */
    public static final String PROPERTY = "org.bordercatalogue.visit";

    /** The visit of a request; the filter at the door has put it there. */
    public static Visit of(ContainerRequestContext request) {
        return (Visit) request.getProperty(PROPERTY);
    }
}
