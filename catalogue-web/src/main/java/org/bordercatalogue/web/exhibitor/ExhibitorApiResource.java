package org.bordercatalogue.web.exhibitor;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.http.Moved;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** Exhibitors as data. */
@Path("api/v1/exhibitors")
@Produces(MediaType.APPLICATION_JSON)
public final class ExhibitorApiResource {
    private final Sheets sheets;
    private final ProductItems items;
    private final PageContexts contexts;

    public ExhibitorApiResource(Sheets sheets, ProductItems items, PageContexts contexts) {
        this.sheets = sheets;
        this.items = items;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public ExhibitorRepresentation.Exhibitors exhibitors(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        List<ExhibitorRepresentation.Item> all =
                sheets.listExhibitors().stream()
                        .sorted(ExhibitorPages.byName(context))
                        .map(each -> ExhibitorRepresentation.Item.of(each, context.links()))
                        .toList();
        return new ExhibitorRepresentation.Exhibitors(all.size(), all);
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}")
    public Response exhibitor(
            @PathParam("id") String id, @Context ContainerRequestContext request) {
        Links links = Visit.of(request).links();
        return sheets.findSuccessor(id)
                .map(other -> Moved.to(links.api("/exhibitors/" + Addresses.encode(other), "")))
                .orElseGet(() ->
                        Response.ok(
                                        ExhibitorRepresentation.of(
                                                sheets.getExhibitor(id), items, links))
                                .build());
    }
}
