package org.bordercatalogue.web.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.url.SiteAddress;

/**
 * Refuses what a page of another site sends in the name of whoever reads it. Programs with a token
 * are no browsers, and their cookies are not read.
 */
final class OriginFilter implements ContainerRequestFilter {
    private final SiteAddress site;

    OriginFilter(SiteAddress site) {
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean program = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (!program && !isOwn(request)) {
            throw new CatalogueException(
                    ErrorCode.FORBIDDEN,
                    "This was sent from another site, or by an address other than "
                            + site.origin()
                            + "; open the form there and send it once more.");
        }
    }

    private boolean isOwn(ContainerRequestContext request) {
        String fetched = request.getHeaderString("Sec-Fetch-Site");
        return fetched == null
                ? site.origin().equals(request.getHeaderString("Origin"))
                : fetched.equals("same-origin") || fetched.equals("none");
    }
}
