package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;

/** What a dossier says was decided of a product. */
final class FrozenReasons {
    private FrozenReasons() {}

    /** Its decision and reason; missing where nothing was said. */
    static JsonNode of(JsonNode document, String product) {
        for (JsonNode each : document.path("reasons")) {
            if (each.path("id").asText().equals(product)) {
                return each;
            }
        }
        return document.path("reasons").path("none");
    }

    static String decision(JsonNode reason) {
        return reason.path("decision").asText("open");
    }
}
