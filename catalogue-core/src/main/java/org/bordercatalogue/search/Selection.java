package org.bordercatalogue.search;

import java.util.List;

/**
 * Values chosen in one facet (any of them will do, unless asked for all) and values excluded from
 * it.
 */
public record Selection(List<String> chosen, List<String> excluded) {
    public static final Selection NONE = new Selection(List.of(), List.of());

    public Selection {
        chosen = chosen.stream().distinct().sorted().toList();
        excluded = excluded.stream().distinct().sorted().toList();
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && excluded.isEmpty();
    }
}
