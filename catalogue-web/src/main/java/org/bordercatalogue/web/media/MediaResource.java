package org.bordercatalogue.web.media;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.media.MediaSize;
import org.bordercatalogue.review.Showing;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Visit;

/** Sends pictures and documents of entries, each only under its own entry. */
@Path("media/{entry}/{sha256}")
public final class MediaResource {
    private final Showing showing;
    private final SentMedia media;

    public MediaResource(Showing showing, SentMedia media) {
        this.showing = showing;
        this.media = media;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response full(
            @PathParam("entry") String entry,
            @PathParam("sha256") String sha256,
            @Context ContainerRequestContext request) {
        return send(entry, sha256, MediaSize.FULL, request);
    }

    @GET
    @Path("small")
    @Audience(Group.ANYBODY)
    public Response small(
            @PathParam("entry") String entry,
            @PathParam("sha256") String sha256,
            @Context ContainerRequestContext request) {
        return send(entry, sha256, MediaSize.SMALL, request);
    }

    private Response send(
            String entry, String sha256, MediaSize size, ContainerRequestContext request) {
        Showing.Shown shown = showing.get(Visit.of(request).caller().actor(), entry, sha256);
        return media.answer(
                new SentMedia.Wanted(
                        sha256, size, shown.file().mediaType(), shown.title(), shown.open()));
    }
}
