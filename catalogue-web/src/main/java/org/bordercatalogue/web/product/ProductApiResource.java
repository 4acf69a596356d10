package org.bordercatalogue.web.product;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.browse.ProductSheet;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.browse.SimilarProducts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.url.Visit;

/** Single products as data. */
@Path("api/v1/products/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ProductApiResource {
    private final Sheets sheets;
    private final SimilarProducts similar;
    private final Registry registry;
    private final ProductItems items;

    public ProductApiResource(
            Sheets sheets, SimilarProducts similar, Registry registry, ProductItems items) {
        this.sheets = sheets;
        this.similar = similar;
        this.registry = registry;
        this.items = items;
    }

    @GET
    @Audience(Group.ANYBODY)
    public ProductRepresentation product(
            @PathParam("id") String id, @Context ContainerRequestContext request) {
        ProductSheet sheet = sheets.getProduct(id);
        return ProductRepresentation.of(
                sheet,
                similar.similarTo(sheet.product()),
                registry.capabilitiesOf(sheet.product().type()),
                items,
                Visit.of(request).links());
    }
}
