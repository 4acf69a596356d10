package org.bordercatalogue.web.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.browse.Browsing;
import org.bordercatalogue.search.ParsedSearch;
import org.bordercatalogue.web.answer.PerGeneration;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.SearchAddresses;

/** The search as data. */
@Path("api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchApiResource {
    private final Browsing browsing;
    private final SearchAddresses addresses;
    private final SearchRepresentations representations;
    private final PageContexts contexts;

    public SearchApiResource(
            Browsing browsing,
            SearchAddresses addresses,
            SearchRepresentations representations,
            PageContexts contexts) {
        this.browsing = browsing;
        this.addresses = addresses;
        this.representations = representations;
        this.contexts = contexts;
    }

    @GET
    @PerGeneration
    public SearchRepresentation search(@Context ContainerRequestContext request) {
        ParsedSearch search = addresses.parse(request.getUriInfo().getQueryParameters());
        return representations.of(
                browsing.find(search.state()), search.ignored(), contexts.of(request));
    }
}
