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
import java.util.Map;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.review.Endings;
import org.bordercatalogue.review.Standings;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** An entry before organisers, with its whole audit. */
@Path("desk")
@Produces(MediaType.TEXT_HTML)
public final class DossierResource {
    private static final String WORDS = "_words";
    private static final String TARGET = "_target";
    private static final int CONFLICT = 409;

    private final EntryPages entries;

    public DossierResource(EntryPages entries) {
        this.entries = entries;
    }

    @GET
    @Path("entries/{entry}")
    @Audience(Group.ORGANISER)
    public Page dossier(
            @PathParam("entry") String entry, @Context ContainerRequestContext request) {
        return page(entry, Typed.NOTHING, request);
    }

    @POST
    @Path(
            "entries/{entry}/{action: suspend|lift|retire|sell-again|plan-merge|merge|unmerge|remove}")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("entry") String entry,
            @PathParam("action") String action,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        return attempt(
                entry,
                request,
                () -> stand(EntryPages.actor(request), entry, action, new PostedForm(values)));
    }

    /** Puts an earlier text before the public again. */
    @POST
    @Path("revisions/{revision}/revert")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revert(
            @PathParam("revision") String revision,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        Actor actor = EntryPages.actor(request);
        String entry =
                entries.secretariat().queues().getSheet(actor, revision).matter().entry().id();
        return attempt(
                entry,
                request,
                () ->
                        entries.secretariat()
                                .reverting()
                                .revert(actor, revision, form.text(WORDS), form.key()));
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
            case "plan-merge" -> endings.planMerge(actor, entry, form.text(TARGET), words);
            case "merge" -> endings.merge(actor, entry);
            case "unmerge" -> endings.unmerge(actor, entry, words);
            default -> endings.remove(actor, entry, words);
        }
    }

    private Response attempt(String entry, ContainerRequestContext request, Runnable work) {
        PageContext context = entries.context(request);
        try {
            work.run();
        } catch (CatalogueException refused) {
            if (refused.code() == ErrorCode.FORBIDDEN) {
                throw refused;
            }
            Typed typed =
                    new Typed(
                            context.text("entry-dossier.refused"),
                            refused.getMessage(),
                            "",
                            "",
                            Map.of());
            return EntryPages.answer(CONFLICT, page(entry, typed, request));
        }
        return EntryPages.seeOther(new WorkLinks(context.links()).dossier(entry));
    }

    private Page page(String entry, Typed typed, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return context.page(
                "review/dossier",
                new DossierPages(entries, EntryPages.actor(request), context).page(entry, typed));
    }
}
