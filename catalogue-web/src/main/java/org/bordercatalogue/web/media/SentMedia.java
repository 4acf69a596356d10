package org.bordercatalogue.web.media;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.media.MediaSize;
import org.bordercatalogue.media.MediaType;

/**
 * Sends pictures and documents. Whatever is in them, a browser runs nothing of it: the type is ours
 * and not guessed, the policy allows nothing, and what is no picture of our own writing is to be
 * saved rather than shown.
 */
public record SentMedia(MediaFolder folder) {
    private static final String POLICY =
            "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    /** Short, since it may be withdrawn; the content behind an address never changes. */
    private static final String OPEN = "public, max-age=3600";

    private static final String CLOSED = "no-store";

    /**
     * A file of the folder.
     *
     * @param mediaType as in {@code Content-Type}
     * @param title under which it is saved
     * @param open whether everybody may see it
     */
    public record Wanted(
            String sha256, MediaSize size, String mediaType, String title, boolean open) {}

    /** Throws 404 where the file is not there. */
    public Response answer(Wanted wanted) {
        MediaType type = MediaType.find(wanted.mediaType()).orElseThrow(NotFoundException::new);
        Path file = folder.find(wanted.sha256(), wanted.size()).orElseThrow(NotFoundException::new);
        StreamingOutput body = output -> Files.copy(file, output);
        return Response.ok(body, type.code())
                .header(HttpHeaders.CONTENT_LENGTH, length(file))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(type, wanted.title()))
                .header(HttpHeaders.CACHE_CONTROL, wanted.open() ? OPEN : CLOSED)
                .build();
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
