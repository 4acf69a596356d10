package org.bordercatalogue.web.result;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.search.ParsedSearch;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.SearchAddresses;

/** The whole result of a search as a file. */
@Path("products.{format: csv|xlsx|json}")
public final class ExportResource {
    private final ResultExports exports;
    private final SearchAddresses addresses;
    private final PageContexts contexts;

    public ExportResource(ResultExports exports, SearchAddresses addresses, PageContexts contexts) {
        this.exports = exports;
        this.addresses = addresses;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response export(
            @PathParam("format") String format, @Context ContainerRequestContext request) {
        ParsedSearch search = addresses.parse(request.getUriInfo().getQueryParameters());
        return exports.export(format, search.state(), contexts.of(request));
    }
}
