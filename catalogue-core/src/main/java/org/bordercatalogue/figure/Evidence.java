package org.bordercatalogue.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a figure has been checked, and by whom. */
public enum Evidence {
    VENDOR_CLAIM,
    DOCUMENT,
    INDEPENDENT_TEST,
    REGULATOR_LIST,
    MEMBER_CONFIRMED,
    PRESS,
    UNCLASSIFIED;

    /** The word used in files, addresses and the API, such as {@code independent-test}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Evidence> findEvidence(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
}
