package org.bordercatalogue.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.kernel.LocalText;

/** A node of a pack and where it stands, so that whatever is wrong with it can be pointed at. */
record Place(PackDocument document, String pointer, JsonNode node) {
    Place at(String key) {
        return new Place(document, pointer + "/" + key, node.path(key));
    }

    List<Place> items(String key) {
        JsonNode list = node.path(key);
        List<Place> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(new Place(document, pointer + "/" + key + "/" + i, list.get(i)));
        }
        return items;
    }

    boolean isText() {
        return node.isTextual();
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text() {
        return node.asText();
    }

    String text(String key) {
        return node.path(key).asText();
    }

    Optional<String> find(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    Optional<Boolean> findFlag(String key) {
        return has(key) ? Optional.of(node.path(key).asBoolean()) : Optional.empty();
    }

    List<String> texts(String key) {
        return items(key).stream().map(Place::text).toList();
    }

    List<Double> numbers(String key) {
        return items(key).stream().map(item -> item.node.asDouble()).toList();
    }

    LocalText local(String key) {
        return LocalText.of(entries(key));
    }

    SortedMap<String, String> entries(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path(key).properties()) {
            texts.put(entry.getKey(), entry.getValue().asText());
        }
        return texts;
    }

    /** Option ids by capability: a single one or a list. */
    SortedMap<String, List<String>> optionsByCapability(String key) {
        SortedMap<String, List<String>> options = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path(key).properties()) {
            List<String> ids = new ArrayList<>();
            JsonNode value = entry.getValue();
            if (value.isArray()) {
                value.forEach(item -> ids.add(item.asText()));
            } else {
                ids.add(value.asText());
            }
            options.put(entry.getKey(), List.copyOf(ids));
        }
        return options;
    }

    PackFault fault(String reason) {
        return new PackFault(document.file(), document.lineOf(pointer), reason);
    }

    PackFaultException refusal(String reason) {
        return new PackFaultException(fault(reason));
    }
}
