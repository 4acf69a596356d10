package org.bordercatalogue.review;

import java.time.LocalDate;
import java.util.Optional;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.product.MediaKind;

/**
 * A file that is to be added to a draft.
 *
 * @param title what a picture shows, or what a document is called
 * @param expires the last day on which a certificate holds
 * @param version of the draft that was seen; absent where it does not matter what else was written
 */
public record Attachment(
        String revision,
        Upload upload,
        MediaKind kind,
        String title,
        Optional<LocalDate> expires,
        Optional<String> version) {
    /** To whatever the draft holds by now. */
    public Attachment(
            String revision,
            Upload upload,
            MediaKind kind,
            String title,
            Optional<LocalDate> expires) {
        this(revision, upload, kind, title, expires, Optional.empty());
    }
}
