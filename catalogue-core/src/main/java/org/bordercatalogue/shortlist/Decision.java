package org.bordercatalogue.shortlist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was decided of a product. */
public enum Decision {
    /** Still under consideration. */
    OPEN,
    CHOSEN,
    LEFT_OUT;

    /** The word of forms and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Decision> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
