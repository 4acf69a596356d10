package org.bordercatalogue.web.review;

import jakarta.ws.rs.Consumes;
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
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.kept.OutlivesSession;

/** Puts an earlier text before the public again. */
@Path("desk/revisions/{revision}/revert")
@Produces(MediaType.TEXT_HTML)
public final class RevertResource {
    private static final String WORDS = "_words";

    private final EntryPages entries;

    public RevertResource(EntryPages entries) {
        this.entries = entries;
    }

    @POST
    @OutlivesSession
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
        return new DeskEntryAnswers(entries)
                .attempt(
                        entry,
                        request,
                        () ->
                                entries.secretariat()
                                        .reverting()
                                        .revert(actor, revision, form.text(WORDS), form.key()));
    }
}
