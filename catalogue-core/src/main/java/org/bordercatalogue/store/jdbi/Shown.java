package org.bordercatalogue.store.jdbi;

import java.util.List;
import java.util.function.Function;

/** Names things in messages. */
final class Shown {
    private Shown() {}

    /** The first, and how many more there are. */
    static <T> String first(List<T> things, Function<T, String> name) {
        String first = name.apply(things.getFirst());
        return things.size() == 1
                ? first
                : first + " (or one of " + (things.size() - 1) + " others)";
    }
}
