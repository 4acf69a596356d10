package org.bordercatalogue.product;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture or document that an entry shows.
 *
 * @param sha256 of the kept file, hexadecimal; names it
 * @param title what a picture shows, for those who do not see it; else what the document is called
 * @param expires the last day on which a certificate holds
 */
public record MediaItem(String sha256, MediaKind kind, String title, Optional<LocalDate> expires) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public MediaItem {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("media are named by SHA-256 in 64 hexadecimals");
        }
    }

    /** Whether a text could name a file. */
    public static boolean isHash(String text) {
        return SHA_256.matcher(text).matches();
    }

    public boolean isPicture() {
        return kind == MediaKind.PICTURE;
    }

    public boolean hasExpired(LocalDate today) {
        return expires.filter(today::isAfter).isPresent();
    }
}
