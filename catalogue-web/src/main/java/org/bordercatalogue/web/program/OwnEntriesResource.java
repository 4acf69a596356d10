package org.bordercatalogue.web.program;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.programs.Bearer;
import org.bordercatalogue.programs.RepeatedRequests.Said;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** The entries of the company whose program asks. */
@Path("api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnEntriesResource {
    private static final int MOST = 200;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final ProgramDesk desk;

    public OwnEntriesResource(ProgramDesk desk) {
        this.desk = desk;
    }

    @GET
    @Audience(Group.EXHIBITOR)
    public EntriesRepresentation entries(
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("size") @DefaultValue("100") String size,
            @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.READ);
        int each = number("size", size, MOST);
        int wanted = number("page", page, Integer.MAX_VALUE / MOST);
        List<Queues.Own> own = queues().listOwn(actor(bearer), bearer.token().exhibitor());
        Links links = Visit.of(request).links();
        return new EntriesRepresentation(
                own.size(),
                wanted,
                each,
                own.stream()
                        .skip((wanted - 1L) * each)
                        .limit(each)
                        .map(it -> EntryRepresentation.of(it, Optional.empty(), links))
                        .toList());
    }

    /** Begins an entry with a draft of all that is sent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Audience(Group.EXHIBITOR)
    public Response begin(byte[] body, @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.WRITE);
        ProgramDesk.requireKey(request);
        return desk.once(
                request,
                bearer,
                body,
                key ->
                        desk.said(
                                CREATED,
                                desk.posts()
                                        .begin(
                                                actor(bearer),
                                                bearer.token().exhibitor(),
                                                RequestJson.read(body),
                                                key.orElseThrow()),
                                Visit.of(request).links()));
    }

    @GET
    @Path("{id}")
    @Audience(Group.EXHIBITOR)
    public Response entry(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.READ);
        Queues.Own own = queues().getEntry(actor(bearer), id);
        return Response.ok(representation(bearer, own, request))
                .tag(new EntityTag(version(own)))
                .build();
    }

    /** The draft of an entry, begun where there is none. */
    @POST
    @Path("{id}/draft")
    @Audience(Group.EXHIBITOR)
    public Response edit(
            @PathParam("id") String id, byte[] body, @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.WRITE);
        return desk.once(
                request,
                bearer,
                body,
                _ -> {
                    String revision = desk.secretariat().drafting().edit(actor(bearer), id).id();
                    Draft draft = desk.secretariat().drafting().getDraft(actor(bearer), revision);
                    return desk.said(OK, draft, List.of(), Visit.of(request).links());
                });
    }

    /** Takes a public entry down for now, or puts it up again. */
    @POST
    @Path("{id}/{action: withdraw|resume}")
    @Audience(Group.EXHIBITOR)
    public Response stand(
            @PathParam("id") String id,
            @PathParam("action") String action,
            byte[] body,
            @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.WITHDRAW);
        String seen = ProgramDesk.version(request);
        return desk.once(
                request,
                bearer,
                body,
                _ -> {
                    Optional<String> reason = RequestJson.readText(body, "reason");
                    requireVersion(queues().getEntry(actor(bearer), id), seen);
                    if (action.equals("withdraw")) {
                        desk.secretariat().standings().pause(actor(bearer), id, reason.orElse(""));
                    } else {
                        desk.secretariat().standings().resume(actor(bearer), id);
                    }
                    Queues.Own own = queues().getEntry(actor(bearer), id);
                    return new Said(
                            OK,
                            Optional.empty(),
                            Optional.of(version(own)),
                            desk.write(representation(bearer, own, request)));
                });
    }

    private EntryRepresentation representation(
            Bearer bearer, Queues.Own own, ContainerRequestContext request) {
        return EntryRepresentation.of(
                own,
                desk.posts().findLive(actor(bearer), own.entry().id()),
                Visit.of(request).links());
    }

    private Queues queues() {
        return desk.secretariat().queues();
    }

    private static Actor actor(Bearer bearer) {
        return bearer.identity().actor();
    }

    private static String version(Queues.Own own) {
        return "e" + own.entry().version();
    }

    private static void requireVersion(Queues.Own own, String seen) {
        if (!version(own).equals(seen)) {
            throw new CatalogueException(
                    ErrorCode.STALE,
                    "The entry was changed meanwhile: you saw "
                            + seen
                            + ", it is now "
                            + version(own)
                            + "; read it again");
        }
    }

    private static int number(String name, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as one that is out of bounds.
        }
        throw new CatalogueException(
                ErrorCode.INVALID_PARAMETER, name + " must be a number from 1 to " + most);
    }
}
