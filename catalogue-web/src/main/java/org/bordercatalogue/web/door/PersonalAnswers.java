package org.bordercatalogue.web.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.bordercatalogue.web.url.Visit;

/**
 * Keeps whatever was answered to one person out of every cache. Programs are told versions, which
 * they name when they change something.
 */
public final class PersonalAnswers implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean personal =
                !Visit.of(request).caller().unknown()
                        || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                        || response.getHeaders().containsKey(HttpHeaders.SET_COOKIE);
        if (personal) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            if (Visit.of(request).caller().bearer().isEmpty()) {
                response.getHeaders().remove(HttpHeaders.ETAG);
            }
        }
    }
}
