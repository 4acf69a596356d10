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
import org.bordercatalogue.browse.ProductSheet;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.browse.SimilarProducts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** The pages of single products. */
// Not "filter": that is where the form of the search is sent.
@Path("products/{id: (?!filter$)[^/]+}")
@Produces(MediaType.TEXT_HTML)
public final class ProductResource {
    private final Sheets sheets;
    private final SimilarProducts similar;
    private final ProductPages pages;
    private final PageContexts contexts;

    public ProductResource(
            Sheets sheets, SimilarProducts similar, Registry registry, PageContexts contexts) {
        this.sheets = sheets;
        this.similar = similar;
        this.pages = new ProductPages(new FigureSections(registry));
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page product(
            @PathParam("id") String id,
            @QueryParam("by") @DefaultValue("group") String by,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Order order = Order.parse(by);
        ProductSheet sheet = sheets.getProduct(id);
        return context.page(
                "product/product",
                pages.page(sheet, similar.similarTo(sheet.product()), order, context));
    }
}
