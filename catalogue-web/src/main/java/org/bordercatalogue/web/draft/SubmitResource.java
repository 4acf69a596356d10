package org.bordercatalogue.web.draft;

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
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.SubmitOrder;
import org.bordercatalogue.review.Submitted;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** The last look before a draft is sent in, and the sending. */
@Path("drafts/{revision}/submit")
@Produces(MediaType.TEXT_HTML)
public final class SubmitResource {
    private static final String ANSWER = "_answer";

    private final EntryPages entries;

    public SubmitResource(EntryPages entries) {
        this.entries = entries;
    }

    @GET
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    public Response check(
            @PathParam("revision") String revision, @Context ContainerRequestContext request) {
        Draft draft = draft(revision, request);
        return draft.matter().proposal().stage() == Stage.DRAFT
                ? Response.ok(page(draft, "", request)).build()
                : EntryPages.seeOther(links(request).draft(revision));
    }

    @POST
    @OutlivesSession
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("revision") String revision,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        Submitted submitted =
                entries.secretariat()
                        .submitting()
                        .submit(
                                EntryPages.actor(request),
                                new SubmitOrder(revision, form.find(ANSWER), form.key()));
        return switch (submitted) {
            case Submitted.Waiting _, Submitted.Live _, Submitted.Stranded _ ->
                    EntryPages.seeOther(links(request).draft(revision));
            case Submitted.Incomplete _, Submitted.Doubtful _ ->
                    EntryPages.answer(
                            422, page(draft(revision, request), form.text(ANSWER), request));
        };
    }

    private Page page(Draft draft, String answer, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        Actor actor = EntryPages.actor(request);
        String revision = draft.matter().proposal().id();
        return context.page(
                "draft/check",
                new CheckPages(entries, context)
                        .page(
                                draft,
                                entries.secretariat().submitting().outlook(actor, revision),
                                entries.secretariat().queues().getSheet(actor, revision).may(),
                                answer));
    }

    private Draft draft(String revision, ContainerRequestContext request) {
        return entries.secretariat().drafting().getDraft(EntryPages.actor(request), revision);
    }

    private WorkLinks links(ContainerRequestContext request) {
        return new WorkLinks(entries.context(request).links());
    }
}
