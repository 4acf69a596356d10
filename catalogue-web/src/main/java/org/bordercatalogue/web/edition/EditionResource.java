package org.bordercatalogue.web.edition;

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
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** The pages of editions. */
@Path("editions")
@Produces(MediaType.TEXT_HTML)
public final class EditionResource {
    private final Sheets sheets;
    private final Handouts handouts;
    private final PageContexts contexts;

    public EditionResource(Sheets sheets, Handouts handouts, PageContexts contexts) {
        this.sheets = sheets;
        this.handouts = handouts;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page editions(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page("edition/editions", EditionPages.list(sheets.listEditions(), context));
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}")
    public Page edition(@PathParam("id") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page("edition/edition", EditionPages.page(sheets.getEdition(id), context));
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}/calendar.ics")
    @Produces("text/calendar")
    public Response calendar(@PathParam("id") String id) {
        return handouts.calendar(id);
    }
}
