package org.bordercatalogue.figure;

import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** The failures of this package. */
final class Refusals {
    private static final int LONGEST_QUOTE = 120;

    private Refusals() {}

    static CatalogueException input(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }

    static CatalogueException parameter(String message) {
        return new CatalogueException(ErrorCode.INVALID_PARAMETER, message);
    }

    /** What was given, in quotes, cut where it goes on for too long. */
    static String quoted(String text) {
        String shown =
                text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "'" + shown + "'";
    }
}
