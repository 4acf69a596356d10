package org.bordercatalogue.web.program;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.posting.Flaw;
import org.bordercatalogue.programs.Bearer;
import org.bordercatalogue.programs.RepeatedRequests.Said;
import org.bordercatalogue.review.Attaching;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.SentParts;
import org.bordercatalogue.web.http.ProblemException;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Visit;

/** Takes pictures and documents for a draft from programs. */
@Path("api/v1/drafts/{id}/media")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftMediaResource {
    private static final int OK = 200;

    private final ProgramDesk desk;
    private final Attaching attaching;
    private final PageContexts contexts;

    /**
     * @param contexts have the words for files that are not taken
     */
    public DraftMediaResource(ProgramDesk desk, Attaching attaching, PageContexts contexts) {
        this.desk = desk;
        this.attaching = attaching;
        this.contexts = contexts;
    }

    /** Answers the draft with the file in it; one that stands there already stands there once. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Audience(Group.EXHIBITOR)
    public Response attach(
            @PathParam("id") String id,
            @Context HttpServletRequest parts,
            @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.WRITE);
        Actor actor = bearer.identity().actor();
        String seen = ProgramDesk.version(request);
        desk.secretariat().drafting().getDraft(actor, id);
        PostedFile sent = PostedFile.read(new SentParts(parts), attaching.limits().most());
        return desk.once(
                request,
                bearer,
                sent.fingerprint(),
                _ -> {
                    attaching
                            .attach(actor, sent.attachment(id, seen))
                            .ifPresent(fault -> refuse(fault, request));
                    return said(actor, id, request);
                });
    }

    private void refuse(MediaFault fault, ContainerRequestContext request) {
        String words = contexts.of(request).text("media-fault." + fault.code());
        throw ProblemException.flawed(
                List.of(new Flaw("/" + PostedFile.FILE, fault.code() + ": " + words)));
    }

    private Said said(Actor actor, String id, ContainerRequestContext request) {
        return desk.said(
                OK,
                desk.secretariat().drafting().getDraft(actor, id),
                List.of(),
                Visit.of(request).links());
    }
}
