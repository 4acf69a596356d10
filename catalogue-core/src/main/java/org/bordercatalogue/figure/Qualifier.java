package org.bordercatalogue.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a source says about how its number is meant. */
public enum Qualifier {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    UP_TO,
    ABOUT,
    TYPICAL,
    RANGE;

    /** The word used in files and the API, such as {@code up-to}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Qualifier> findQualifier(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
}
