package org.bordercatalogue.web.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.web.url.SearchAddresses;

/**
 * Ranges of one facet that nobody can read.
 *
 * @param words as they were typed
 */
record Mistyped(String facet, List<String> words) {
    Mistyped {
        words = List.copyOf(words);
    }

    /** Takes them out of what the form asks for, so that all else is still found. */
    static List<Mistyped> takenFrom(
            MultivaluedMap<String, String> parameters, FilterForm form, SearchAddresses addresses) {
        List<Mistyped> mistyped = new ArrayList<>();
        form.typed()
                .forEach((facet, ranges) -> {
                    List<String> literals = ranges.stream().map(TypedRange::literal).toList();
                    if (!canBeRead(facet, literals, addresses)) {
                        parameters.remove(facet);
                        mistyped.add(
                                new Mistyped(
                                        facet, ranges.stream().map(TypedRange::words).toList()));
                    }
                });
        return mistyped;
    }

    private static boolean canBeRead(
            String facet, List<String> literals, SearchAddresses addresses) {
        try {
            addresses.parse(Map.of(facet, literals));
            return true;
        } catch (CatalogueException unreadable) {
            return false;
        }
    }
}
