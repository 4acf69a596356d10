package org.bordercatalogue.web.exhibitor;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.handout.Handouts;
import org.bordercatalogue.web.http.Moved;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.product.ProductCards;
import org.bordercatalogue.web.view.Page;

/** The pages of exhibitors. */
@Path("exhibitors")
@Produces(MediaType.TEXT_HTML)
public final class ExhibitorResource {
    private final Sheets sheets;
    private final ExhibitorPages pages;
    private final Handouts handouts;
    private final PageContexts contexts;

    public ExhibitorResource(
            Sheets sheets, ProductCards cards, Handouts handouts, PageContexts contexts) {
        this.sheets = sheets;
        this.handouts = handouts;
        this.pages = new ExhibitorPages(cards);
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page exhibitors(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page(
                "exhibitor/exhibitors",
                pages.list(sheets.listExhibitors(), sheets.countProducts(), context));
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}")
    public Response exhibitor(
            @PathParam("id") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return sheets.findSuccessor(id)
                .map(other -> Moved.to(context.links().exhibitor(other)))
                .orElseGet(() ->
                        Response.ok(
                                        context.page(
                                                "exhibitor/exhibitor",
                                                pages.page(sheets.getExhibitor(id), context)))
                                .build());
    }

    /** To be scanned: leads to the page. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}/code.svg")
    @Produces("image/svg+xml")
    public Response code(@PathParam("id") String id) {
        return handouts.exhibitorCode(id);
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}/contact.vcf")
    @Produces("text/vcard")
    public Response contact(@PathParam("id") String id) {
        return handouts.contact(id);
    }
}
