package org.bordercatalogue.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A blank that somebody stated. The fourth blank, <em>not stated</em>, is the absence of any
 * figure.
 */
public enum Blank {
    NOT_DISCLOSED,
    NOT_APPLICABLE,
    NO;

    /** The word used in files and the API, such as {@code not-disclosed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Blank> findBlank(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
}
