package org.bordercatalogue.posting;

/** Writes places within JSON (RFC 6901). */
final class Pointer {
    private Pointer() {}

    static String of(Object... steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            String text = step.toString().replace("~", "~0").replace("/", "~1");
            pointer.append('/').append(text);
        }
        return pointer.toString();
    }
}
