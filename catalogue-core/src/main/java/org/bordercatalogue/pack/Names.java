package org.bordercatalogue.pack;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: letters and digits only, in lower case. */
final class Names {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    static String folded(String name) {
        return OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
