package org.bordercatalogue.web.compare;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bordercatalogue.browse.Browsing;
import org.bordercatalogue.browse.FacetExtent;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.SearchAddresses;
import org.bordercatalogue.web.view.Frame;
import org.bordercatalogue.web.view.Page;

/** Finds a product by words, to add it to a comparison. */
@Path("compare/add")
@Produces(MediaType.TEXT_HTML)
public final class AddProductResource {
    private static final String MOST = "24";

    private final Browsing browsing;
    private final SearchAddresses searches;
    private final ComparisonAddresses addresses;
    private final PageContexts contexts;

    public AddProductResource(
            Browsing browsing,
            SearchAddresses searches,
            ComparisonAddresses addresses,
            PageContexts contexts) {
        this.browsing = browsing;
        this.searches = searches;
        this.addresses = addresses;
        this.contexts = contexts;
    }

    /** Products by the words, and the comparison with each of them. */
    record AddPage(
            Frame frame,
            String heading,
            String q,
            String action,
            List<Parameter> kept,
            String back,
            List<Candidate> candidates) {}

    /** A product that may be added. */
    record Candidate(String name, String exhibitor, String type, String add) {}

    @GET
    @Audience(Group.ANYBODY)
    public Page add(
            @QueryParam("q") @DefaultValue("") String words,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Map<String, List<String>> query = new TreeMap<>(request.getUriInfo().getQueryParameters());
        query.remove("q");
        ComparisonState state = addresses.parse(query).state();
        List<ListedProduct> found =
                words.isBlank()
                        ? List.of()
                        : browsing.find(
                                        searches.parse(
                                                        Map.of(
                                                                "q", List.of(words),
                                                                "size", List.of(MOST)))
                                                .state(),
                                        FacetExtent.DECISIVE)
                                .products();
        String heading = context.text("compare.add");
        return context.page(
                "compare/add",
                new AddPage(
                        context.frame(heading),
                        heading,
                        words,
                        context.links().with("/compare/add", ""),
                        addresses.kept(state, List.of(), context.visit()),
                        addresses.page(state, context.visit()),
                        found.stream()
                                .filter(each -> !state.items().contains(each.product().id()))
                                .map(each -> candidate(each, state, context))
                                .toList()));
    }

    private Candidate candidate(ListedProduct listed, ComparisonState state, PageContext context) {
        return new Candidate(
                listed.product().name(),
                listed.exhibitor().name(),
                context.types().of(listed.product().type()).label(),
                addresses.page(state.with(listed.product().id()), context.visit()));
    }
}
