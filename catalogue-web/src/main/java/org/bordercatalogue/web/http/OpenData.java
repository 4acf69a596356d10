package org.bordercatalogue.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import org.bordercatalogue.web.url.Visit;

/**
 * Lets scripts of any site read the public data. Only reading is allowed, and nothing that says who
 * asks.
 */
final class OpenData implements ContainerResponseFilter {
    private static final String DATA = "/api/";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (Visit.of(request).path().startsWith(DATA)) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle("Access-Control-Allow-Origin", "*");
            headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.putSingle(
                    "Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
            headers.putSingle("Access-Control-Expose-Headers", "ETag, Link, X-Request-Id");
            headers.putSingle("Access-Control-Max-Age", "86400");
            headers.putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }
}
