package org.bordercatalogue.web.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.url.SiteAddress;
import org.bordercatalogue.web.url.Visit;

/**
 * Refuses what a page of another site sends in the name of whoever reads it. For data no cookie is
 * read, so that nobody's name can be misused there.
 */
final class OriginFilter implements ContainerRequestFilter {
    private final SiteAddress site;

    OriginFilter(SiteAddress site) {
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean data = Visit.of(request).path().startsWith("/api/");
        if (!data && !isOwn(request)) {
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
