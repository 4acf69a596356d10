package org.bordercatalogue.web.program;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.posting.ProductPosts;
import org.bordercatalogue.programs.Bearer;
import org.bordercatalogue.programs.RepeatedRequests.Said;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.DraftBatch;
import org.bordercatalogue.review.SubmitOrder;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Visit;

/** One revision of an entry of the company whose program asks. */
@Path("api/v1/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnDraftsResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int OK = 200;

    private final ProgramDesk desk;

    public OwnDraftsResource(ProgramDesk desk) {
        this.desk = desk;
    }

    @GET
    @Audience(Group.EXHIBITOR)
    public Response draft(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.READ);
        return ProgramDesk.response(said(request, bearer, id));
    }

    /** Replaces all that the draft says. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Audience(Group.EXHIBITOR)
    public Response replace(
            @PathParam("id") String id, byte[] body, @Context ContainerRequestContext request) {
        return change(id, body, true, request);
    }

    /** Replaces only what is sent; null empties. */
    @PATCH
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Audience(Group.EXHIBITOR)
    public Response patch(
            @PathParam("id") String id, byte[] body, @Context ContainerRequestContext request) {
        return change(id, body, false, request);
    }

    @POST
    @Path("submit")
    @Audience(Group.EXHIBITOR)
    public Response submit(
            @PathParam("id") String id, byte[] body, @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.SUBMIT);
        ProgramDesk.requireKey(request);
        String seen = ProgramDesk.version(request);
        return desk.once(
                request,
                bearer,
                body,
                key -> {
                    Outcomes.require(
                            desk.secretariat()
                                    .submitting()
                                    .submit(
                                            bearer.identity().actor(),
                                            new SubmitOrder(
                                                    id,
                                                    RequestJson.readText(body, "duplicateAnswer"),
                                                    key,
                                                    Optional.of(seen))));
                    return said(request, bearer, id);
                });
    }

    /** Has back as a draft what waits for a reviewer. */
    @POST
    @Path("recall")
    @Audience(Group.EXHIBITOR)
    public Response recall(
            @PathParam("id") String id, byte[] body, @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.WITHDRAW);
        String seen = ProgramDesk.version(request);
        return desk.once(
                request,
                bearer,
                body,
                _ -> {
                    requireVersion(bearer, id, seen);
                    String draft =
                            desk.secretariat()
                                    .submitting()
                                    .recall(bearer.identity().actor(), id)
                                    .id();
                    return said(request, bearer, draft);
                });
    }

    /** Gives a draft up; on the pages it can be had back for a while. */
    @DELETE
    @Audience(Group.EXHIBITOR)
    public Response discard(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.WITHDRAW);
        String seen = ProgramDesk.version(request);
        return desk.once(
                request,
                bearer,
                new byte[0],
                _ -> {
                    requireVersion(bearer, id, seen);
                    desk.secretariat().drafting().discard(bearer.identity().actor(), id);
                    return said(request, bearer, id);
                });
    }

    private Response change(
            String id, byte[] body, boolean whole, ContainerRequestContext request) {
        Bearer bearer = ProgramDesk.bearer(request, TokenScope.WRITE);
        String seen = ProgramDesk.version(request);
        return desk.once(
                request,
                bearer,
                body,
                key ->
                        desk.said(
                                OK,
                                desk.posts()
                                        .change(
                                                bearer.identity().actor(),
                                                new ProductPosts.Change(
                                                        id,
                                                        seen,
                                                        whole,
                                                        RequestJson.read(body),
                                                        key)),
                                Visit.of(request).links()));
    }

    private Said said(ContainerRequestContext request, Bearer bearer, String id) {
        return desk.said(OK, draft(bearer, id), List.of(), Visit.of(request).links());
    }

    private Draft draft(Bearer bearer, String id) {
        return desk.secretariat().drafting().getDraft(bearer.identity().actor(), id);
    }

    private void requireVersion(Bearer bearer, String id, String seen) {
        DraftBatch.requireVersion(draft(bearer, id), seen);
    }
}
