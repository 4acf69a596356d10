package org.bordercatalogue.web.compare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.compare.ComparisonParameters;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.compare.ComparisonView;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/** The page of a comparison, which is nothing but its address. */
@Path("compare")
@Produces(MediaType.TEXT_HTML)
public final class CompareResource {
    private final Comparing comparing;
    private final ComparisonAddresses addresses;
    private final ComparePages pages;
    private final PageContexts contexts;

    public CompareResource(
            Comparing comparing,
            ComparisonAddresses addresses,
            ComparePages pages,
            PageContexts contexts) {
        this.comparing = comparing;
        this.addresses = addresses;
        this.pages = pages;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response compare(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        ComparisonParameters.Parsed parsed = addresses.parse(query);
        ComparisonState state = parsed.state();
        if (isScattered(query)) {
            return to(state, context);
        }
        ComparedProducts compared = comparing.compareShown(state);
        boolean silent = !state.costs().isSettled() && !compared.costs().currency().isEmpty();
        if (state.view() == ComparisonView.COSTS && silent) {
            // Nothing is assumed in silence: what was left to choice goes into the address.
            return to(state.assuming(compared.costs().assumptions()), context);
        }
        return Response.ok(
                        context.page(
                                "compare/compare",
                                pages.page(
                                        new ComparePages.Asked(
                                                state,
                                                parsed.ignored(),
                                                comparing.listProducts(state.waiting())),
                                        compared,
                                        context)))
                .build();
    }

    /** Leads from the fields of the cost page to the one address of what they say. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("costs")
    public Response costs(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        ComparisonState state =
                addresses
                        .parse(
                                new CostForm(
                                                request.getUriInfo().getQueryParameters(),
                                                context.visit().language())
                                        .parameters())
                        .state();
        return to(state.in(ComparisonView.COSTS), context);
    }

    /** The checkboxes of a form send {@code items=a&items=b}; its address is {@code items=a,b}. */
    private static boolean isScattered(MultivaluedMap<String, String> query) {
        return Objects.requireNonNullElse(query.get(ComparisonParameters.ITEMS), List.<String>of())
                        .size()
                > 1;
    }

    private Response to(ComparisonState state, PageContext context) {
        return Response.seeOther(URI.create(addresses.page(state, context.visit()))).build();
    }
}
