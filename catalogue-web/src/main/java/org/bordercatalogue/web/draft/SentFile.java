package org.bordercatalogue.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.product.MediaKind;
import org.bordercatalogue.review.Attachment;
import org.bordercatalogue.web.entry.SentParts;

/**
 * A form with a file, as its parts say it.
 *
 * @param fault where the file is not even read
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record SentFile(
        String token,
        String name,
        byte[] content,
        String kind,
        String title,
        String expires,
        Optional<MediaFault> fault) {
    /** Throws {@code INVALID_INPUT} for a body that is no form of parts. */
    static SentFile read(HttpServletRequest request, long most) {
        SentParts parts = new SentParts(request);
        boolean large = parts.size("file") > most;
        return new SentFile(
                parts.text("form-token"),
                parts.fileName("file"),
                large ? new byte[0] : parts.content("file"),
                parts.text("kind"),
                parts.text("title"),
                parts.text("expires"),
                large ? Optional.of(MediaFault.TOO_LARGE) : Optional.empty());
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
}
