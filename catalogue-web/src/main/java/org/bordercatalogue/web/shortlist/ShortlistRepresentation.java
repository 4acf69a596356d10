package org.bordercatalogue.web.shortlist;

import java.util.List;

/**
 * A shortlist as data; it holds no address of the shortlist itself, which would be the right to it.
 *
 * @param changed when, UTC
 * @param comparison as in an address
 */
public record ShortlistRepresentation(
        String name, String note, String changed, String comparison, List<Item> items) {
    public ShortlistRepresentation {
        items = List.copyOf(items);
    }

    /**
     * @param live whether it is in the catalogue
     * @param decision whether it is open, chosen or left out, in these words
     */
    public record Item(
            String id,
            String name,
            String exhibitor,
            boolean live,
            String decision,
            String reason) {}
}
