package org.bordercatalogue.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Keeps what no capability could hold, whole, as unmapped. */
final class UnreadFigures {
    /** The keys that unmapped has a place for; the condition goes behind the attribute's name. */
    private static final Set<String> PLACED =
            Set.of("value", "unit", "asWritten", "source", "condition");

    private UnreadFigures() {}

    static Unmapped ofType(String typeName) {
        return new Unmapped(
                "type",
                Optional.of(typeName),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "no pack knows this equipment type");
    }

    static Unmapped of(String attribute, JsonNode figure, String reason) {
        if (!figure.isObject()) {
            String value = figure.isValueNode() ? figure.asText() : figure.toString();
            return new Unmapped(
                    attribute,
                    Optional.of(value),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    reason);
        }
        String condition = text(figure, "condition").map(text -> "@" + text).orElse("");
        return new Unmapped(
                attribute + condition,
                allPlaced(figure) ? text(figure, "value") : Optional.of(figure.toString()),
                text(figure, "unit"),
                text(figure, "asWritten"),
                text(figure, "source"),
                reason);
    }

    private static boolean allPlaced(JsonNode figure) {
        for (Iterator<String> keys = figure.fieldNames(); keys.hasNext(); ) {
            if (!PLACED.contains(keys.next())) {
                return false;
            }
        }
        return !figure.path("value").isContainerNode();
    }

    private static Optional<String> text(JsonNode figure, String key) {
        return figure.hasNonNull(key) ? Optional.of(figure.get(key).asText()) : Optional.empty();
    }
}
