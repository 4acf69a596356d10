package org.bordercatalogue.web.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** What waits for organisers, and for exhibitors, by age. */
@Path("desk")
@Produces(MediaType.TEXT_HTML)
public final class DeskResource {
    private final EntryPages entries;

    public DeskResource(EntryPages entries) {
        this.entries = entries;
    }

    @GET
    @Audience(Group.ORGANISER)
    public Page desk(@Context ContainerRequestContext request) {
        return page(DeskList.REVIEW, request);
    }

    @GET
    @Path("{list: approved|exhibitors|acknowledge}")
    @Audience(Group.ORGANISER)
    public Page list(@PathParam("list") String list, @Context ContainerRequestContext request) {
        return page(DeskList.of(list), request);
    }

    /** Tells all decisions that were made to be told together. */
    @POST
    @Path("release-decisions")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@Context ContainerRequestContext request) {
        entries.secretariat().reviewing().releaseDecisions(EntryPages.actor(request));
        return EntryPages.seeOther(new WorkLinks(entries.context(request).links()).desk());
    }

    private Page page(DeskList list, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return context.page(
                "review/desk",
                new DeskPages(entries, EntryPages.actor(request), context).page(list));
    }
}
