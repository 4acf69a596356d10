package org.bordercatalogue.web.url;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.web.access.Caller;

/**
 * What is known of a request once it is through the door.
 *
 * @param path below the mount, with its leading slash
 * @param query as sent, without the question mark
 * @param language of the interface for this answer
 * @param nonce that the answer's policy allows scripts by
 * @param id by which the log and the visitor speak of this request
 * @param network from which it comes
 * @param caller who sends it
 */
public record Visit(
        String path,
        String query,
        String language,
        Reader reader,
        Links links,
        String nonce,
        String id,
        Network network,
        Caller caller) {
    /** The property of a request that holds its visit. */
    public static final String PROPERTY = "org.bordercatalogue.visit";

    /**
     * The same visit, once it is known whose it is.
     *
     * @param spoken the language for this answer
     */
    public Visit by(Caller known, String spoken) {
        return new Visit(path, query, spoken, reader, links, nonce, id, network, known);
    }

    /** The visit of a request; the filter at the door has put it there. */
    public static Visit of(ContainerRequestContext request) {
        return (Visit) request.getProperty(PROPERTY);
    }
}
