package org.bordercatalogue.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Chosen and excluded values in an address: {@code !} excludes, and a value that itself begins so
 * has a {@code \} before.
 */
final class Escapes {
    private static final String EXCLUDES = "!";
    private static final String ESCAPES = "\\";

    private Escapes() {}

    static void write(List<Parameter> parameters, String name, Selection selection) {
        selection.chosen().forEach(value -> parameters.add(new Parameter(name, escaped(value))));
        selection
                .excluded()
                .forEach(value -> parameters.add(new Parameter(name, EXCLUDES + value)));
    }

    static Selection read(List<String> written) {
        List<String> chosen = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (String each : written) {
            if (each.startsWith(EXCLUDES)) {
                excluded.add(each.substring(EXCLUDES.length()));
            } else {
                chosen.add(each.startsWith(ESCAPES) ? each.substring(ESCAPES.length()) : each);
            }
        }
        return new Selection(chosen, excluded);
    }

    private static String escaped(String value) {
        return value.startsWith(EXCLUDES) || value.startsWith(ESCAPES) ? ESCAPES + value : value;
    }
}
