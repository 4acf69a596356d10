package org.bordercatalogue.asking;

import java.util.List;

/**
 * A capability that many searches of a type filter on, and what entries of that type say of it.
 *
 * @param percent of all searches of the type, in whole per cent
 * @param stated entries whose public text states it; {@code missing} those whose does not
 */
public record Sought(
        String type, String capability, long percent, List<String> stated, List<String> missing) {
    public Sought {
        stated = List.copyOf(stated);
        missing = List.copyOf(missing);
    }
}
