package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.SortedMap;

/**
 * What a script is told of a section that it sent.
 *
 * @param version to name with the next; -1 where nothing was kept
 * @param state in words
 * @param others who else has the section open, in words
 * @param rows what was understood of each row, by the name that its inputs begin with
 */
record SavedView(
        int version, String state, List<String> others, SortedMap<String, Understood> rows) {
    SavedView {
        others = List.copyOf(others);
    }

    /**
     * @param fault what has to be put right, in words; empty where nothing has
     */
    record Understood(String read, String searched, List<String> warnings, String fault) {
        Understood {
            warnings = List.copyOf(warnings);
        }
    }
}
