package org.bordercatalogue.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.review.Attaching;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** Takes pictures and documents for a draft. */
@Path("drafts/{revision}/media")
public final class UploadResource {
    private final EntryPages entries;
    private final Attaching attaching;

    public UploadResource(EntryPages entries, Attaching attaching) {
        this.entries = entries;
        this.attaching = attaching;
    }

    /** Comes back to the section; what is not taken is said there, with what was typed. */
    @POST
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    @Produces(MediaType.TEXT_HTML)
    public Response take(
            @PathParam("revision") String revision,
            @Context HttpServletRequest parts,
            @Context ContainerRequestContext request) {
        Actor actor = EntryPages.actor(request);
        SentFile sent = SentFile.read(parts, attaching.limits().most());
        Visit.of(request).caller().requireToken(sent.token());
        entries.secretariat().drafting().getDraft(actor, revision);
        Optional<MediaFault> fault = sent.fault();
        if (fault.isEmpty()) {
            fault = attaching.attach(actor, sent.attachment(revision));
        }
        PageContext context = entries.context(request);
        String back = new WorkLinks(context.links()).section(revision, Forms.MEDIA);
        return fault.isEmpty()
                ? EntryPages.seeOther(back + "#media-list")
                : EntryPages.answer(422, refused(revision, sent, fault.get(), request));
    }

    private Page refused(
            String revision, SentFile sent, MediaFault fault, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        Draft draft =
                entries.secretariat().drafting().getDraft(EntryPages.actor(request), revision);
        return MediaSection.page(entries, draft, Optional.of(new Refused(sent, fault)), context);
    }

    /** What was sent and why it is not taken. */
    record Refused(SentFile sent, MediaFault fault) {}
}
