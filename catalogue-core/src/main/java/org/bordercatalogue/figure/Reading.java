package org.bordercatalogue.figure;

import java.util.Locale;

/** How a figure, or a product, stands to what a filter asks (law 5). Ordered from best to worst. */
public enum Reading {
    MEETS,
    MAY_MEET,
    UNKNOWN,
    FAILS;

    /** The word used in files, addresses and the API, such as {@code may-meet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Reading worse(Reading other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Reading better(Reading other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isPossible() {
        return this == MEETS || this == MAY_MEET;
    }
}
