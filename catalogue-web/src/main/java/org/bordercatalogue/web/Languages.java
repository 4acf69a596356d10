package org.bordercatalogue.web;

import java.util.List;
import org.bordercatalogue.web.view.Translations;

/** The languages of the interface; the first stands in for all others. */
final class Languages {
    private static final List<String> ALL = List.of("en", "fr", "es", "ar");

    private Languages() {}

    static List<String> codes() {
        return ALL;
    }

    static Translations load() {
        return Translations.load(ALL);
    }
}
