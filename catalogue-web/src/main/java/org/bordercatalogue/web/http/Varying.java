package org.bordercatalogue.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Tells caches on the way by what else than its address an answer is chosen: its form, its
 * language, and who asks.
 */
final class Varying implements ContainerResponseFilter {
    private static final String BY = "Accept, Accept-Encoding, Accept-Language, Cookie";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, BY);
    }
}
