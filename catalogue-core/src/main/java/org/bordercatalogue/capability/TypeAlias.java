package org.bordercatalogue.capability;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Another name for a type, and the options, by capability, that the name implies. */
public record TypeAlias(String name, SortedMap<String, List<String>> implies) {
    public TypeAlias {
        implies = Collections.unmodifiableSortedMap(new TreeMap<>(implies));
    }
}
