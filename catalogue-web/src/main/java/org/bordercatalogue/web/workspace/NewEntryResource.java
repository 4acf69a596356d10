package org.bordercatalogue.web.workspace;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Duplicates;
import org.bordercatalogue.review.NewEntry;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.LikenessView;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** Begins a new entry, once its type and name are known. */
@Path("workspace/{exhibitor}/new")
public final class NewEntryResource {
    private static final String NAME = "name";
    private static final String TYPE = "type";

    /** Whoever has seen what the product looks like begins it all the same. */
    private static final String SEEN = "_seen";

    private static final int UNPROCESSABLE = 422;

    private final EntryPages entries;

    public NewEntryResource(EntryPages entries) {
        this.entries = entries;
    }

    /** What looks like the product, for the script that asks while its name is typed. */
    record Alike(String message, List<LikenessView> likenesses) {
        Alike {
            likenesses = List.copyOf(likenesses);
        }
    }

    @GET
    @Audience(Group.EXHIBITOR)
    @Produces(MediaType.TEXT_HTML)
    public Page ask(
            @PathParam("exhibitor") String exhibitor,
            @QueryParam(NAME) @DefaultValue("") String name,
            @QueryParam(TYPE) @DefaultValue("") String type,
            @Context ContainerRequestContext request) {
        return page(exhibitor, name, type, "", request);
    }

    @GET
    @Path("alike")
    @Audience(Group.EXHIBITOR)
    @Produces(MediaType.APPLICATION_JSON)
    public Alike alike(
            @PathParam("exhibitor") String exhibitor,
            @QueryParam(NAME) @DefaultValue("") String name,
            @QueryParam(TYPE) @DefaultValue("") String type,
            @Context ContainerRequestContext request) {
        requireOwn(exhibitor, request);
        List<LikenessView> found = likenesses(exhibitor, name, type, request);
        return new Alike(
                found.isEmpty()
                        ? ""
                        : entries.context(request)
                                .messages()
                                .text("new.alike", "count", found.size()),
                found);
    }

    @POST
    @OutlivesSession
    @Audience(Group.EXHIBITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            @PathParam("exhibitor") String exhibitor,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        PageContext context = entries.context(request);
        if (form.find(SEEN).isEmpty()
                && !likenesses(exhibitor, form.text(NAME), form.text(TYPE), request).isEmpty()) {
            return EntryPages.answer(
                    UNPROCESSABLE, page(exhibitor, form.text(NAME), form.text(TYPE), "", request));
        }
        try {
            Proposal draft =
                    entries.secretariat()
                            .drafting()
                            .begin(
                                    EntryPages.actor(request),
                                    new NewEntry(exhibitor, form.text(TYPE), form.text(NAME)),
                                    form.key());
            return EntryPages.seeOther(new WorkLinks(context.links()).draft(draft.id()));
        } catch (CatalogueException refused) {
            if (refused.code() != ErrorCode.INVALID_INPUT) {
                throw refused;
            }
            return EntryPages.answer(
                    UNPROCESSABLE,
                    page(
                            exhibitor,
                            form.text(NAME),
                            form.text(TYPE),
                            context.text(form.find(NAME).isEmpty() ? "new.no-name" : "new.refused"),
                            request));
        }
    }

    private Page page(
            String exhibitor,
            String name,
            String type,
            String fault,
            ContainerRequestContext request) {
        requireOwn(exhibitor, request);
        PageContext context = entries.context(request);
        WorkLinks links = new WorkLinks(context.links());
        return context.page(
                "workspace/new",
                new NewEntryPage(
                        context.workFrame(context.text("new.title")),
                        PostedForm.newKey(),
                        entries.exhibitors().name(exhibitor),
                        links.workspace(exhibitor),
                        links.workspace(exhibitor, "new"),
                        context.links().to("workspace", exhibitor, "new", "alike"),
                        name,
                        fault,
                        types(type, context),
                        likenesses(exhibitor, name, type, request),
                        !name.isBlank()));
    }

    /** The root stands for whatever no other type fits. */
    private List<NewEntryPage.TypeChoice> types(String chosen, PageContext context) {
        return entries.registry().listTypes().stream()
                .map(type -> {
                    int depth = entries.registry().lineage(type.id()).size() - 2;
                    return new NewEntryPage.TypeChoice(
                            type.id(),
                            "\u2003".repeat(Math.max(0, depth)) + context.types().of(type).label(),
                            type.id().equals(chosen));
                })
                .toList();
    }

    private List<LikenessView> likenesses(
            String exhibitor, String name, String type, ContainerRequestContext request) {
        String among = type.isBlank() ? entries.registry().root().id() : type;
        return entries
                .secretariat()
                .duplicates()
                .find(
                        new Duplicates.Wanted(
                                Optional.empty(), exhibitor, Optional.empty(), name, among))
                .stream()
                .map(each ->
                        LikenessView.of(
                                each,
                                entries.exhibitors(),
                                new WorkLinks(entries.context(request).links())))
                .toList();
    }

    private static void requireOwn(String exhibitor, ContainerRequestContext request) {
        if (!EntryPages.actor(request).edits(exhibitor)) {
            throw new CatalogueException(ErrorCode.NOT_FOUND, "There is no exhibitor " + exhibitor);
        }
    }
}
