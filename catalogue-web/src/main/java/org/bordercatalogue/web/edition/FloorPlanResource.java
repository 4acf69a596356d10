package org.bordercatalogue.web.edition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.listing.FloorPlans;
import org.bordercatalogue.media.MediaSize;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.media.SentMedia;
import org.bordercatalogue.web.url.Visit;

/** Sends the floor plans of editions. */
@Path("editions/{edition}/plan/{sha256}")
public final class FloorPlanResource {
    private final FloorPlans plans;
    private final SentMedia media;

    public FloorPlanResource(FloorPlans plans, SentMedia media) {
        this.plans = plans;
        this.media = media;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response full(
            @PathParam("edition") String edition,
            @PathParam("sha256") String sha256,
            @Context ContainerRequestContext request) {
        return send(edition, sha256, MediaSize.FULL, request);
    }

    @GET
    @Path("small")
    @Audience(Group.ANYBODY)
    public Response small(
            @PathParam("edition") String edition,
            @PathParam("sha256") String sha256,
            @Context ContainerRequestContext request) {
        return send(edition, sha256, MediaSize.SMALL, request);
    }

    private Response send(
            String edition, String sha256, MediaSize size, ContainerRequestContext request) {
        FloorPlans.Shown shown = plans.get(Visit.of(request).caller().actor(), edition, sha256);
        return media.answer(
                new SentMedia.Wanted(
                        sha256, size, shown.plan().mediaType(), shown.plan().alt(), shown.open()));
    }
}
