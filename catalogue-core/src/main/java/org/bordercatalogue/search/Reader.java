package org.bordercatalogue.search;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.unit.UnitSystem;

/**
 * How the reader wants things said; changes no result.
 *
 * @param language ISO 639-1, absent for the browser's
 * @param system {@code units=metric|imperial}
 * @param units unit ids by capability, {@code units.<capability>=in}
 * @param layout of a search's result
 */
public record Reader(
        Optional<String> language,
        Optional<UnitSystem> system,
        SortedMap<String, String> units,
        Layout layout) {
    public static final Reader UNSTATED =
            new Reader(Optional.empty(), Optional.empty(), new TreeMap<>(), Layout.CARDS);

    public Reader {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }

    /** A reader who asked for no layout. */
    public Reader(
            Optional<String> language,
            Optional<UnitSystem> system,
            SortedMap<String, String> units) {
        this(language, system, units, Layout.CARDS);
    }

    public Reader withLayout(Layout other) {
        return new Reader(language, system, units, other);
    }
}
