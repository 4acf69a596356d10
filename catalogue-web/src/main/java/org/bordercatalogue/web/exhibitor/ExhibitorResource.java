package org.bordercatalogue.web.exhibitor;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
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
    private final PageContexts contexts;

    public ExhibitorResource(Sheets sheets, ProductCards cards, PageContexts contexts) {
        this.sheets = sheets;
        this.pages = new ExhibitorPages(cards);
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page exhibitors(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page("exhibitor/exhibitors", pages.list(sheets.listExhibitors(), context));
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}")
    public Page exhibitor(@PathParam("id") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page("exhibitor/exhibitor", pages.page(sheets.getExhibitor(id), context));
    }
}
