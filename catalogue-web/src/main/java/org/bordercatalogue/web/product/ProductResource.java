package org.bordercatalogue.web.product;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.browse.EntryFinder;
import org.bordercatalogue.browse.ProductSheet;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.browse.SimilarProducts;
import org.bordercatalogue.browse.Whereabouts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.handout.Handouts;
import org.bordercatalogue.web.http.Moved;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** The pages of single products. */
// Not "filter", where the form of the search is sent, nor "filters", where all of it stands.
@Path("products/{id: (?!filters?(?:/|$))[^/]+}")
@Produces(MediaType.TEXT_HTML)
public final class ProductResource {
    private final Sheets sheets;
    private final EntryFinder finder;
    private final SimilarProducts similar;
    private final ProductPages pages;
    private final Handouts handouts;
    private final PageContexts contexts;

    public ProductResource(
            Sheets sheets,
            EntryFinder finder,
            SimilarProducts similar,
            Registry registry,
            Handouts handouts,
            PageContexts contexts) {
        this.sheets = sheets;
        this.finder = finder;
        this.similar = similar;
        this.handouts = handouts;
        this.pages = new ProductPages(registry);
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response product(
            @PathParam("id") String id,
            @QueryParam("by") @DefaultValue("group") String by,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Whereabouts where = finder.find(id);
        return switch (where) {
            case Whereabouts.MergedInto it -> Moved.to(context.links().product(it.other()));
            case Whereabouts.Away it -> new ProductPlaces(context).away(it);
            case Whereabouts.Removed it -> new ProductPlaces(context).removed(it);
            case Whereabouts.Sold _, Whereabouts.Retired _, Whereabouts.Unknown _ ->
                    Response.ok(page(id, Order.parse(by), where, context)).build();
        };
    }

    /** To be scanned: leads to the page. */
    @GET
    @Path("code.svg")
    @Audience(Group.ANYBODY)
    @Produces("image/svg+xml")
    public Response code(@PathParam("id") String id) {
        return handouts.productCode(id);
    }

    private Page page(String id, Order order, Whereabouts where, PageContext context) {
        ProductSheet sheet = sheets.getProduct(id);
        return context.page(
                "product/product",
                pages.page(sheet, similar.similarTo(sheet.product()), order, where, context));
    }
}
