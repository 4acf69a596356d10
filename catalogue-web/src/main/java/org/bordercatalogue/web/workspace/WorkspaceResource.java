package org.bordercatalogue.web.workspace;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.review.Departing;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** A company's entries, with what waits for whom. */
@Path("workspace")
@Produces(MediaType.TEXT_HTML)
public final class WorkspaceResource {
    private final EntryPages entries;

    public WorkspaceResource(EntryPages entries) {
        this.entries = entries;
    }

    /** Whoever belongs to several companies changes over on the page of one. */
    @GET
    @Audience(Group.EXHIBITOR)
    public Response own(@Context ContainerRequestContext request) {
        String first = EntryPages.actor(request).exhibitors().getFirst();
        return EntryPages.seeOther(
                new WorkLinks(entries.context(request).links()).workspace(first));
    }

    @GET
    @Path("{exhibitor}")
    @Audience(Group.EXHIBITOR)
    public Page workspace(
            @PathParam("exhibitor") String exhibitor, @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return context.page(
                "workspace/workspace",
                new WorkspacePages(entries, EntryPages.actor(request), context).page(exhibitor));
    }

    /** The company goes from the catalogue with all it has, or comes back. */
    @POST
    @Path("{exhibitor}/{action: leave|come-back}")
    @Audience(Group.EXHIBITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response depart(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("action") String action,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        Departing departing = entries.secretariat().departing();
        if (action.equals("leave")) {
            requireMeant(new PostedForm(values));
            departing.leave(EntryPages.actor(request), exhibitor);
        } else {
            departing.comeBack(EntryPages.actor(request), exhibitor);
        }
        return EntryPages.seeOther(
                new WorkLinks(entries.context(request).links()).workspace(exhibitor));
    }

    private static void requireMeant(PostedForm form) {
        if (form.find("_sure").isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "Tick that you are sure before the company leaves the catalogue");
        }
    }
}
