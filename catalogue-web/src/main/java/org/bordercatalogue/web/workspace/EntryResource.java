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
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Standings;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.view.Page;

/** An entry for those who keep it. */
@Path("entries/{entry}")
public final class EntryResource {
    private static final String WORDS = "_words";
    private static final String FIELD = "_field";

    private final EntryPages entries;

    public EntryResource(EntryPages entries) {
        this.entries = entries;
    }

    @GET
    @Audience(Group.EXHIBITOR)
    @Produces(MediaType.TEXT_HTML)
    public Page entry(@PathParam("entry") String entry, @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return context.page(
                "workspace/entry",
                new OwnEntryPages(entries, EntryPages.actor(request), context).page(entry));
    }

    /** Opens the revision on its way, or a new draft of what is public. */
    @POST
    @Path("edit")
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(
            @PathParam("entry") String entry,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        Actor actor = EntryPages.actor(request);
        Proposal draft = entries.secretariat().drafting().edit(actor, entry);
        String field = new PostedForm(values).text(FIELD);
        WorkLinks links = links(request);
        return EntryPages.seeOther(
                sectionOf(field, actor, draft)
                        .map(section ->
                                links.section(draft.id(), section) + "#" + Addresses.encode(field))
                        .orElse(links.draft(draft.id())));
    }

    /** Where the form asks for a field, if it can be written in at all. */
    private Optional<String> sectionOf(String field, Actor actor, Proposal draft) {
        return field.isEmpty() || draft.stage() != Stage.DRAFT
                ? Optional.empty()
                : entries.secretariat()
                        .drafting()
                        .getDraft(actor, draft.id())
                        .form()
                        .findSectionOf(field)
                        .map(FormSection::id);
    }

    @POST
    @Path("copy")
    @OutlivesSession
    @Audience(Group.EXHIBITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(
            @PathParam("entry") String entry,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        Proposal draft =
                entries.secretariat()
                        .drafting()
                        .copy(EntryPages.actor(request), entry, form.text(WORDS), form.key());
        return EntryPages.seeOther(links(request).draft(draft.id()));
    }

    @POST
    @Path("{action: pause|resume|retire|sell-again}")
    @Audience(Group.EXHIBITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stand(
            @PathParam("entry") String entry,
            @PathParam("action") String action,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        Actor actor = EntryPages.actor(request);
        PostedForm form = new PostedForm(values);
        Standings standings = entries.secretariat().standings();
        switch (action) {
            case "pause" -> standings.pause(actor, entry, form.text(WORDS));
            case "resume" -> standings.resume(actor, entry);
            case "retire" -> standings.retire(actor, entry, form.find(WORDS));
            default -> standings.sellAgain(actor, entry);
        }
        return EntryPages.seeOther(links(request).entry(entry));
    }

    private WorkLinks links(ContainerRequestContext request) {
        return new WorkLinks(entries.context(request).links());
    }
}
