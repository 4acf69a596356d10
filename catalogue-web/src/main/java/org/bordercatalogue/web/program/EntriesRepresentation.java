package org.bordercatalogue.web.program;

import java.util.List;

/**
 * Entries of one's own, by id.
 *
 * @param page counts from 1
 */
record EntriesRepresentation(int total, int page, int size, List<EntryRepresentation> items) {
    EntriesRepresentation {
        items = List.copyOf(items);
    }
}
