package org.bordercatalogue.web.product;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
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
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.http.Moved;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** Single products as data. */
@Path("api/v1/products/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ProductApiResource {
    private final Sheets sheets;
    private final EntryFinder finder;
    private final SimilarProducts similar;
    private final Registry registry;
    private final ProductItems items;

    public ProductApiResource(
            Sheets sheets,
            EntryFinder finder,
            SimilarProducts similar,
            Registry registry,
            ProductItems items) {
        this.sheets = sheets;
        this.finder = finder;
        this.similar = similar;
        this.registry = registry;
        this.items = items;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response product(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Links links = Visit.of(request).links();
        return switch (finder.find(id)) {
            case Whereabouts.MergedInto it ->
                    Moved.to(links.api("/products/" + Addresses.encode(it.other()), ""));
            case Whereabouts.Removed _ -> throw new WebApplicationException(Response.Status.GONE);
            case Whereabouts.Retired _ -> Response.ok(representation(id, true, links)).build();
            case Whereabouts.Sold _, Whereabouts.Away _, Whereabouts.Unknown _ ->
                    Response.ok(representation(id, false, links)).build();
        };
    }

    private ProductRepresentation representation(String id, boolean retired, Links links) {
        ProductSheet sheet = sheets.getProduct(id);
        return ProductRepresentation.of(
                sheet,
                retired,
                similar.similarTo(sheet.product()),
                registry.capabilitiesOf(sheet.product().type()),
                items,
                links);
    }
}
