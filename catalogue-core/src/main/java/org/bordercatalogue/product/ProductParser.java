package org.bordercatalogue.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.TypeCapabilities.ResolvedType;

/** Understands the JSON of a product. */
final class ProductParser {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "exhibitor",
                    "name",
                    "maker",
                    "type",
                    "alsoKnownAs",
                    "description",
                    "capabilities",
                    "unmapped",
                    MediaJson.KEY);
    private static final Set<String> UNMAPPED_KEYS =
            Set.of("attribute", "value", "unit", "asWritten", "source", "reason");

    private final TypeCapabilities types;
    private final FigureParser figures;

    ProductParser(TypeCapabilities types, FigureParser figures) {
        this.types = types;
        this.figures = figures;
    }

    /**
     * @param checked whether warnings are wanted
     */
    ReadProduct parse(JsonNode json, ProductIds ids, boolean checked) {
        JsonText.requireObject(json, "a product");
        String name = JsonText.get(json, "name", "product");
        String place = "product \"" + name + "\"";
        JsonText.requireKnownKeys(json, KEYS, place);
        String exhibitor = JsonText.get(json, "exhibitor", place);
        String typeName = JsonText.get(json, "type", place);
        ResolvedType type = types.resolveType(typeName);
        StatementParser stated = new StatementParser(types, figures, type, typeName, checked);
        stated.readAll(JsonText.object(json, "capabilities", place), place);
        List<Unmapped> unmapped = new ArrayList<>(parseUnmapped(json, place));
        unmapped.addAll(stated.unread());
        Product product =
                new Product(
                        parseId(json, place)
                                .orElseGet(() -> ids.idFor(Identity.of(exhibitor, name))),
                        exhibitor,
                        name,
                        JsonText.find(json, "maker", place),
                        type.id(),
                        JsonText.list(json, "alsoKnownAs", place),
                        parseDescription(json, place),
                        stated.figures(),
                        unmapped,
                        MediaJson.parse(json, place));
        return new ReadProduct(product, stated.warnings(), stated.unread());
    }

    ReadFigure readFigure(Capability capability, JsonNode figure, String place) {
        return figures.parse(capability, figure, WrittenParser.parse(figure, place), true, place);
    }

    private static Optional<String> parseId(JsonNode json, String place) {
        return JsonText.find(json, "id", place)
                .map(id -> {
                    if (id.isBlank()) {
                        throw JsonText.invalid(
                                place + ": \"id\" is empty; leave it out or give one");
                    }
                    return id;
                });
    }

    private static LocalText parseDescription(JsonNode json, String place) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> text : JsonText.object(json, "description", place)) {
            if (!text.getValue().isTextual()) {
                throw JsonText.invalid(
                        place + ": \"description\" must hold a text per language, not " + text);
            }
            texts.put(text.getKey(), text.getValue().textValue());
        }
        return LocalText.of(texts);
    }

    private static List<Unmapped> parseUnmapped(JsonNode json, String product) {
        List<Unmapped> all = new ArrayList<>();
        for (JsonNode each : JsonText.array(json, "unmapped", product)) {
            String place = product + ", unmapped";
            JsonText.requireObject(each, place);
            JsonText.requireKnownKeys(each, UNMAPPED_KEYS, place);
            all.add(
                    new Unmapped(
                            JsonText.find(each, "attribute", place).orElse(""),
                            JsonText.find(each, "value", place),
                            JsonText.find(each, "unit", place),
                            JsonText.find(each, "asWritten", place),
                            JsonText.find(each, "source", place),
                            JsonText.find(each, "reason", place).orElse("")));
        }
        return all;
    }
}
