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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.proposal.Trust;
import org.bordercatalogue.review.Endings;
import org.bordercatalogue.review.Standings;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.view.Page;

/** An entry before organisers, with its whole audit. */
@Path("desk/entries/{entry}")
@Produces(MediaType.TEXT_HTML)
public final class DeskEntryResource {
    private static final String WORDS = "_words";
    private static final String TARGET = "_target";

    private final EntryPages entries;
    private final DeskEntryAnswers answers;

    public DeskEntryResource(EntryPages entries) {
        this.entries = entries;
        this.answers = new DeskEntryAnswers(entries);
    }

    @GET
    @Audience(Group.ORGANISER)
    public Page entry(@PathParam("entry") String entry, @Context ContainerRequestContext request) {
        return answers.page(entry, Typed.NOTHING, request);
    }

    @POST
    @Path(
            "{action: suspend|lift|retire|sell-again|plan-merge|merge|unmerge|transfer|remove|as-demo|not-demo|trust|review-first}")
    @OutlivesSession
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("entry") String entry,
            @PathParam("action") String action,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        return answers.attempt(
                entry,
                request,
                () -> stand(EntryPages.actor(request), entry, action, new PostedForm(values)));
    }

    private void stand(Actor actor, String entry, String action, PostedForm form) {
        Standings standings = entries.secretariat().standings();
        Endings endings = entries.secretariat().endings();
        String words = form.text(WORDS);
        switch (action) {
            case "suspend" -> standings.suspend(actor, entry, words);
            case "lift" -> standings.lift(actor, entry, words);
            case "retire" -> standings.retire(actor, entry, form.find(TARGET));
            case "sell-again" -> standings.sellAgain(actor, entry);
            case "as-demo", "not-demo" -> standings.setDemo(actor, entry, action.equals("as-demo"));
            case "trust", "review-first" ->
                    entries.secretariat()
                            .departing()
                            .setTrust(
                                    actor,
                                    entries.secretariat()
                                            .queues()
                                            .getEntry(actor, entry)
                                            .entry()
                                            .exhibitor(),
                                    action.equals("trust")
                                            ? Trust.ACKNOWLEDGE
                                            : Trust.REVIEW_FIRST);
            case "plan-merge" -> endings.planMerge(actor, entry, form.text(TARGET), words);
            case "merge" -> endings.merge(actor, entry);
            case "transfer" ->
                    entries.secretariat()
                            .transferring()
                            .transfer(actor, entry, form.text(TARGET), words);
            case "unmerge" -> endings.unmerge(actor, entry, words);
            default -> endings.remove(actor, entry, words);
        }
    }
}
