package org.bordercatalogue.web.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.product.MediaKind;
import org.bordercatalogue.review.Attachment;

/**
 * A form with a file, as its parts say it.
 *
 * @param fault where the file is not even read
 */
record SentFile(
        String token,
        String name,
        byte[] content,
        String kind,
        String title,
        String expires,
        Optional<MediaFault> fault) {
    private static final int LONGEST_TEXT = 4_000;

    /** Throws {@code INVALID_INPUT} for a body that is no form of parts. */
    static SentFile read(HttpServletRequest request, long most) {
        try {
            Part file = request.getPart("file");
            boolean large = file != null && file.getSize() > most;
            return new SentFile(
                    text(request, "form-token"),
                    file == null ? "" : name(file),
                    file == null || large ? new byte[0] : content(file),
                    text(request, "kind"),
                    text(request, "title"),
                    text(request, "expires"),
                    large ? Optional.of(MediaFault.TOO_LARGE) : Optional.empty());
        } catch (IOException | ServletException | IllegalStateException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The form with the file cannot be read; it is damaged, or larger than "
                            + most / (1024 * 1024)
                            + " MiB",
                    e);
        }
    }

    Attachment attachment(String revision) {
        return new Attachment(
                revision,
                new Upload(name, content),
                MediaKind.find(kind).orElse(MediaKind.PICTURE),
                title,
                day());
    }

    private Optional<LocalDate> day() {
        try {
            return expires.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(expires));
        } catch (DateTimeException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The day \"" + expires + "\" is to be written like 2030-12-31",
                    e);
        }
    }

    /** Some browsers send a whole path. */
    private static String name(Part part) {
        String given = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static byte[] content(Part part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static String text(HttpServletRequest request, String name)
            throws IOException, ServletException {
        Part part = request.getPart(name);
        if (part == null || part.getSize() > LONGEST_TEXT) {
            return "";
        }
        return new String(content(part), UTF_8);
    }
}
