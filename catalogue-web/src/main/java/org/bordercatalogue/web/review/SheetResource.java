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
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** A revision before an organiser, and what is decided about it. */
@Path("desk/revisions/{revision}")
@Produces(MediaType.TEXT_HTML)
public final class SheetResource {
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final EntryPages entries;
    private final Decisions decisions;

    public SheetResource(EntryPages entries) {
        this.entries = entries;
        this.decisions = new Decisions(entries.secretariat(), new Colleagues(entries.store()));
    }

    @GET
    @Audience(Group.ORGANISER)
    public Page sheet(
            @PathParam("revision") String revision, @Context ContainerRequestContext request) {
        return page(revision, Typed.NOTHING, request);
    }

    /**
     * Decides; where the text has changed, or a colleague was first, the page comes again with what
     * was typed and says what happened.
     */
    @POST
    @Path(
            "{action: claim|assign|release|approve|request-changes|reject|refuse|publish|schedule|hold-back|acknowledge}")
    @OutlivesSession
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("revision") String revision,
            @PathParam("action") String action,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        DecisionForm form = new DecisionForm(new PostedForm(values));
        WorkLinks links = new WorkLinks(entries.context(request).links());
        try {
            decisions.carryOut(EntryPages.actor(request), revision, action, form);
        } catch (CatalogueException refused) {
            return again(revision, form, refused, request);
        }
        return EntryPages.seeOther(
                action.equals("acknowledge") ? links.desk("acknowledge") : links.sheet(revision));
    }

    private Response again(
            String revision,
            DecisionForm form,
            CatalogueException refused,
            ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return switch (refused.code()) {
            case STALE, CONFLICT ->
                    EntryPages.answer(
                            CONFLICT,
                            page(
                                    revision,
                                    form.typed(
                                            context.text(
                                                    refused.code() == ErrorCode.STALE
                                                            ? "sheet.stale"
                                                            : "sheet.conflict"),
                                            refused.getMessage()),
                                    request));
            case INVALID_INPUT ->
                    EntryPages.answer(
                            UNPROCESSABLE,
                            page(
                                    revision,
                                    form.typed(context.text("sheet.refused"), refused.getMessage()),
                                    request));
            default -> throw refused;
        };
    }

    private Page page(String revision, Typed typed, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return context.page(
                "review/sheet",
                new SheetPages(entries, EntryPages.actor(request), context).page(revision, typed));
    }
}
