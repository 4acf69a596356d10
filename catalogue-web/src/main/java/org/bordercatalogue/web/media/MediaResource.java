package org.bordercatalogue.web.media;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.media.MediaSize;
import org.bordercatalogue.media.MediaType;
import org.bordercatalogue.review.Showing;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Visit;

/**
 * Sends pictures and documents, each only under its own entry. Whatever is in them, a browser runs
 * nothing of it: the type is ours and not guessed, the policy allows nothing, and what is no
 * picture of our own writing is to be saved rather than shown.
 */
@Path("media/{entry}/{sha256}")
public final class MediaResource {
    private static final String POLICY =
            "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    /** Short, since an entry may be withdrawn; the content behind an address never changes. */
    private static final String OPEN = "public, max-age=3600";

    private static final String CLOSED = "no-store";

    private final Showing showing;
    private final MediaFolder folder;

    public MediaResource(Showing showing, MediaFolder folder) {
        this.showing = showing;
        this.folder = folder;
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
        MediaType type =
                MediaType.find(shown.file().mediaType()).orElseThrow(NotFoundException::new);
        java.nio.file.Path file = folder.find(sha256, size).orElseThrow(NotFoundException::new);
        StreamingOutput body = output -> Files.copy(file, output);
        return Response.ok(body, type.code())
                .header(HttpHeaders.CONTENT_LENGTH, length(file))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(type, shown.title()))
                .header(HttpHeaders.CACHE_CONTROL, shown.open() ? OPEN : CLOSED)
                .build();
    }

    private static long length(java.nio.file.Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
