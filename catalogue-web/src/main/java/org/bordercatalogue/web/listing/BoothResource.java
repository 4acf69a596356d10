package org.bordercatalogue.web.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.handout.Handouts;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** Sheets to be printed and put up at booths, and what is shown there when. */
@Path("editions/{edition}/booths/{exhibitor}")
@Produces(MediaType.TEXT_HTML)
public final class BoothResource {
    private final Sheets sheets;
    private final BoothPages pages;
    private final Handouts handouts;
    private final PageContexts contexts;

    public BoothResource(
            Sheets sheets, BoothPages pages, Handouts handouts, PageContexts contexts) {
        this.sheets = sheets;
        this.pages = pages;
        this.handouts = handouts;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page booth(
            @PathParam("edition") String edition,
            @PathParam("exhibitor") String exhibitor,
            @Context ContainerRequestContext request) {
        EditionSheet sheet = sheets.getEdition(edition);
        Handouts.listed(sheet, exhibitor);
        PageContext context = contexts.of(request);
        return context.page(
                "listing/booth", pages.page(sheet, sheets.getExhibitor(exhibitor), context));
    }

    @GET
    @Path("calendar.ics")
    @Audience(Group.ANYBODY)
    @Produces("text/calendar")
    public Response calendar(
            @PathParam("edition") String edition, @PathParam("exhibitor") String exhibitor) {
        return handouts.calendar(edition, exhibitor);
    }
}
