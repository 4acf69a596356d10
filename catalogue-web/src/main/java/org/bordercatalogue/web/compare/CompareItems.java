package org.bordercatalogue.web.compare;

import java.util.Arrays;
import java.util.List;

/** The products that an address asks to compare. */
final class CompareItems {
    private CompareItems() {}

    /** From {@code items=a,b} as well as from the checkboxes' {@code items=a&items=b}. */
    static List<String> parse(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
