package org.bordercatalogue.web.program;

import java.util.Locale;

/** The words of the API for what is an enumeration here. */
final class Words {
    private Words() {}

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
