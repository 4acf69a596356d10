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
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.review.Secretariat;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** A draft as a whole, and what its writer may do with it. */
@Path("drafts/{revision}")
public final class DraftResource {
    private static final String WORDS = "_words";

    private final EntryPages entries;

    public DraftResource(EntryPages entries) {
        this.entries = entries;
    }

    @GET
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    @Produces(MediaType.TEXT_HTML)
    public Page draft(
            @PathParam("revision") String revision, @Context ContainerRequestContext request) {
        return page(revision, request);
    }

    /** Does one thing with it and shows what it came to; a stale page is told what changed. */
    @POST
    @Path("{action: discard|recover|recall|ask-recall|accept|decline|rebase}")
    @OutlivesSession
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("revision") String revision,
            @PathParam("action") String action,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        Actor actor = EntryPages.actor(request);
        Proposal done = act(actor, revision, action, new PostedForm(values).text(WORDS));
        return EntryPages.seeOther(
                new WorkLinks(entries.context(request).links()).draft(done.id()));
    }

    private Proposal act(Actor actor, String revision, String action, String words) {
        Secretariat secretariat = entries.secretariat();
        return switch (action) {
            case "discard" -> secretariat.drafting().discard(actor, revision);
            case "recover" -> secretariat.drafting().recover(actor, revision);
            case "recall" -> secretariat.submitting().recall(actor, revision);
            case "ask-recall" -> secretariat.submitting().askRecall(actor, revision, words);
            case "accept" -> secretariat.consenting().accept(actor, revision);
            case "decline" -> secretariat.consenting().decline(actor, revision, words);
            default -> secretariat.rebasing().rebase(actor, revision).draft();
        };
    }

    private Page page(String revision, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        Actor actor = EntryPages.actor(request);
        Draft draft = entries.secretariat().drafting().getDraft(actor, revision);
        Queues.Sheet sheet = entries.secretariat().queues().getSheet(actor, revision);
        String exhibitor = entries.exhibitors().name(draft.matter().entry().exhibitor());
        return context.page(
                "draft/draft",
                new DraftPages(
                                entries.registry(),
                                entries.demand().gains(draft.form().type()),
                                context)
                        .page(draft, new DraftHeads(draft, exhibitor, context), sheet));
    }
}
