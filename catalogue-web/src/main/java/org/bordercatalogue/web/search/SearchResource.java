package org.bordercatalogue.web.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.bordercatalogue.asking.FilterCounts;
import org.bordercatalogue.browse.Browsing;
import org.bordercatalogue.browse.FacetExtent;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.ParsedSearch;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.answer.EachTime;
import org.bordercatalogue.web.answer.PerGeneration;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.SearchAddresses;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** The page of the search, and the door its form comes through. */
@Path("products")
@Produces(MediaType.TEXT_HTML)
public final class SearchResource {
    private final Browsing browsing;
    private final FilterCounts counts;
    private final SearchAddresses addresses;
    private final SearchPages pages;
    private final PageContexts contexts;

    public SearchResource(
            Browsing browsing,
            FilterCounts counts,
            SearchAddresses addresses,
            SearchPages pages,
            PageContexts contexts) {
        this.browsing = browsing;
        this.counts = counts;
        this.addresses = addresses;
        this.pages = pages;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    @PerGeneration
    public Page search(@Context ContainerRequestContext request) {
        ParsedSearch search = parse(request);
        Page page = page("search/search", search, FacetExtent.DECISIVE, request);
        EachTime.run(request, () -> counts.count(search.state()));
        return page;
    }

    /**
     * Every filter that there is for the search, those that its page shows when asked too. The
     * search itself has been counted with its page.
     */
    @GET
    @Audience(Group.ANYBODY)
    @Path("filters")
    @PerGeneration
    public Page filters(@Context ContainerRequestContext request) {
        return page("search/filters", parse(request), FacetExtent.ALL, request);
    }

    /** One filter with all its values: of some there are thousands. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("filters/{facet}")
    @PerGeneration
    public Page facet(@PathParam("facet") String facet, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        ParsedSearch search = parse(request);
        return browsing.findFacet(search.state(), facet)
                .map(found -> pages.facet(found, search.ignored(), context))
                .map(page -> context.page("search/facet", page))
                .orElseThrow(() -> noFacet(facet));
    }

    static CatalogueException noFacet(String facet) {
        return new CatalogueException(
                ErrorCode.NOT_FOUND, "Nothing can be filtered by \"" + facet + "\".");
    }

    private Page page(
            String template,
            ParsedSearch search,
            FacetExtent facets,
            ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page(
                template,
                pages.page(
                        browsing.find(search.state(), facets),
                        search.ignored(),
                        List.of(),
                        context));
    }

    private ParsedSearch parse(ContainerRequestContext request) {
        return addresses.parse(request.getUriInfo().getQueryParameters());
    }

    /** Leads to the one address of the search that the form describes. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("filter")
    public Response filter(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        FilterForm form =
                new FilterForm(request.getUriInfo().getQueryParameters(), visit.language());
        MultivaluedMap<String, String> parameters = form.parameters();
        List<Mistyped> mistyped = Mistyped.takenFrom(parameters, form, addresses);
        ParsedSearch search = addresses.parse(parameters);
        return mistyped.isEmpty()
                ? Response.seeOther(URI.create(addresses.page(search.state(), visit))).build()
                : Response.status(Response.Status.BAD_REQUEST)
                        .entity(mistyped(search, mistyped, contexts.of(request)))
                        .build();
    }

    /** Tells a script that shows it before the form is sent how many would be found. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("filter")
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    public FilterCount count(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        FilterForm form =
                new FilterForm(
                        request.getUriInfo().getQueryParameters(), context.visit().language());
        long total = browsing.count(addresses.parse(form.parameters()).state());
        return new FilterCount(total, context.messages().text("filters.show", "count", total));
    }

    /** All else that was chosen is found, and what cannot be read is quoted above it. */
    private Page mistyped(ParsedSearch search, List<Mistyped> mistyped, PageContext context) {
        Found found = browsing.find(search.state(), FacetExtent.DECISIVE);
        return context.page(
                "search/search", pages.page(found, search.ignored(), mistyped, context));
    }
}
