package org.bordercatalogue.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A parsed file that remembers on which line each JSON pointer stands. */
record PackDocument(String file, JsonNode tree, Map<String, Integer> lines) {
    PackDocument {
        lines = Map.copyOf(lines);
    }

    /** The line of the pointer, or of the nearest thing that encloses it. */
    int lineOf(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    Place root() {
        return new Place(this, "", tree);
    }
}
