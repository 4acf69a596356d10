package org.bordercatalogue.product;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * The small habits of our JSON: absent keys instead of null, shortest numbers, and errors that name
 * the place.
 */
final class JsonText {
    private static final double WHOLE_AND_EXACT = 1e15;

    private JsonText() {}

    static void writeIfPresent(JsonGenerator json, String key, Optional<String> text)
            throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    /** Writes the shortest decimal that reads back as the same number. */
    static void writeNumber(JsonGenerator json, double number) throws IOException {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE_AND_EXACT) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(BigDecimal.valueOf(number).stripTrailingZeros().toString());
        }
    }

    static Optional<String> find(JsonNode object, String key, String place) {
        JsonNode found = object.get(key);
        if (found == null || found.isNull()) {
            return Optional.empty();
        }
        if (!found.isTextual()) {
            throw invalid(place + ": \"" + key + "\" must be a text, not " + found);
        }
        return Optional.of(found.textValue());
    }

    static String get(JsonNode object, String key, String place) {
        return find(object, key, place)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> invalid(place + ": \"" + key + "\" is missing or empty"));
    }

    static List<String> list(JsonNode object, String key, String place) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(object, key, place)) {
            if (!each.isTextual()) {
                throw invalid(place + ": \"" + key + "\" must hold texts, not " + each);
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    /** The array under a key; empty when the key is absent. */
    static List<JsonNode> array(JsonNode object, String key, String place) {
        JsonNode found = object.get(key);
        if (found == null || found.isNull()) {
            return List.of();
        }
        if (!found.isArray()) {
            throw invalid(place + ": \"" + key + "\" must be a list, not " + found);
        }
        List<JsonNode> items = new ArrayList<>(found.size());
        found.forEach(items::add);
        return items;
    }

    static Set<Map.Entry<String, JsonNode>> object(JsonNode parent, String key, String place) {
        JsonNode found = parent.get(key);
        if (found == null || found.isNull()) {
            return Set.of();
        }
        if (!found.isObject()) {
            throw invalid(place + ": \"" + key + "\" must be an object, not " + found);
        }
        return found.properties();
    }

    static void requireObject(JsonNode node, String place) {
        if (!node.isObject()) {
            throw invalid(place + " must be an object, not " + node);
        }
    }

    static void requireKnownKeys(JsonNode object, Set<String> known, String place) {
        for (Iterator<String> keys = object.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw invalid(
                        place
                                + ": the key \""
                                + key
                                + "\" is not known; known are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    static CatalogueException invalid(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }
}
