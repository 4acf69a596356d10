package org.bordercatalogue.store.jdbi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Splits long lists of keys, since databases limit how many one statement may name. */
final class Chunks {
    static final int SIZE = 250;

    private Chunks() {}

    static Stream<List<String>> of(Collection<String> keys) {
        return new LinkedHashSet<>(keys).stream().gather(Gatherers.windowFixed(SIZE));
    }
}
