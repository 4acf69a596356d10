package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through the arrays of a document. */
final class Nodes {
    private Nodes() {}

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
