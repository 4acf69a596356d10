package org.bordercatalogue.draft;

import java.util.List;

/**
 * What is to stand in a draft from now on.
 *
 * @param fields their texts; a name without one is emptied
 * @param names of the fields that are replaced; all others stay as they are
 */
public record Overlay(Fields fields, List<String> names) {
    public Overlay {
        names = List.copyOf(names);
    }
}
