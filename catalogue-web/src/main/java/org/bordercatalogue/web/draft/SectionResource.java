package org.bordercatalogue.web.draft;

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
import java.util.Optional;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.OpenSections;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.People;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.view.Page;

/** A section of a draft: read, and kept as it is posted. */
@Path("drafts/{revision}/sections/{section}")
public final class SectionResource {
    private static final String ADD = "_add";
    private static final String NEXT = "_next";

    private final EntryPages entries;
    private final Colleagues colleagues;

    public SectionResource(EntryPages entries, OpenSections open) {
        this.entries = entries;
        this.colleagues = new Colleagues(entries, open);
    }

    @GET
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    @Produces(MediaType.TEXT_HTML)
    public Response section(
            @PathParam("revision") String revision,
            @PathParam("section") String section,
            @QueryParam("add") @DefaultValue("") String added,
            @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        Draft draft = draft(revision, request);
        if (draft.matter().proposal().stage() != Stage.DRAFT) {
            return EntryPages.seeOther(new WorkLinks(context.links()).draft(revision));
        }
        return Response.ok(page(draft, section, added, request)).build();
    }

    /** Keeps what was posted; a script is answered with what was read from it. */
    @POST
    @OutlivesSession
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response save(
            @PathParam("revision") String revision,
            @PathParam("section") String section,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        Keeping keeping = new Keeping(entries, request);
        Keeping.Result result = keeping.keep(revision, section, form);
        if (form.has(NEXT)) {
            colleagues.leave(revision, section, request);
        }
        return switch (result) {
            case Keeping.Kept kept when isScript(request) ->
                    json(200, saved(keeping, revision, section, kept.version(), request));
            case Keeping.Kept _ -> EntryPages.seeOther(onward(revision, section, form, request));
            case Keeping.NotKept _ when isScript(request) ->
                    json(409, saved(keeping, revision, section, -1, request));
            case Keeping.NotKept not ->
                    EntryPages.answer(
                            409, entries.context(request).page("draft/collision", not.page()));
        };
    }

    private SavedView saved(
            Keeping keeping,
            String revision,
            String section,
            int version,
            ContainerRequestContext request) {
        Draft draft = draft(revision, request);
        return keeping.saved(draft, section, version, colleagues.at(draft, section, request));
    }

    private Page page(Draft draft, String section, String added, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        if (section.equals(Forms.MEDIA)) {
            return MediaSection.page(entries, draft, Optional.empty(), context);
        }
        FormSection found = Keeping.section(draft, section);
        String exhibitor = draft.matter().entry().exhibitor();
        DraftHeads heads = new DraftHeads(draft, entries.exhibitors().name(exhibitor), context);
        People people = entries.people(EntryPages.actor(request), exhibitor, context);
        SavedSection saved = draft.saved().get(section);
        String saver = saved == null ? "" : people.name(saved.savedBy());
        return context.page(
                "draft/section",
                new SectionPages(entries.registry(), context)
                        .page(
                                draft,
                                found,
                                heads,
                                added,
                                saver,
                                colleagues.at(draft, section, request)));
    }

    private Draft draft(String revision, ContainerRequestContext request) {
        return entries.secretariat().drafting().getDraft(EntryPages.actor(request), revision);
    }

    private String onward(
            String revision, String section, PostedForm form, ContainerRequestContext request) {
        WorkLinks links = new WorkLinks(entries.context(request).links());
        if (form.has(NEXT)) {
            return form.text(NEXT).isEmpty()
                    ? links.draft(revision)
                    : links.section(revision, form.text(NEXT));
        }
        String address = links.section(revision, section);
        return form.find(ADD)
                .map(id ->
                        with(address, Addresses.parameter("add", id)) + "#" + Addresses.encode(id))
                .orElse(with(address, "saved") + "#saved");
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    static boolean isScript(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(MediaType.APPLICATION_JSON_TYPE::equals)
                .isPresent();
    }

    private static Response json(int status, SavedView view) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(view).build();
    }
}
