package org.bordercatalogue.web.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.FigureWriter;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.unit.Unit;

/**
 * Figures as the API says them: as they are exchanged in files, always as objects, and with their
 * bounds in the canonical unit beside.
 */
public final class FigureNodes {
    private final Registry registry;
    private final ObjectMapper mapper = new JsonMapper();

    public FigureNodes(Registry registry) {
        this.registry = registry;
    }

    /** All figures of a product, by capability. */
    ObjectNode of(Product product) {
        ObjectNode figures = mapper.createObjectNode();
        product.figures()
                .forEach((capability, stated) -> figures.set(capability, of(capability, stated)));
        return figures;
    }

    /** The figures of one capability. */
    public ArrayNode of(String capability, List<Figure> figures) {
        String unit =
                registry.findCapability(capability)
                        .flatMap(Capability::unit)
                        .map(Unit::id)
                        .orElse("");
        ArrayNode array = mapper.createArrayNode();
        figures.forEach(figure -> array.add(of(figure, unit)));
        return array;
    }

    private ObjectNode of(Figure figure, String unit) {
        JsonNode exchanged = exchanged(figure);
        ObjectNode node =
                exchanged instanceof ObjectNode object
                        ? object
                        : mapper.createObjectNode().set("value", exchanged);
        if (figure instanceof Figure.Measured measured) {
            node.set("canonical", bounds(measured, unit.isEmpty() ? measured.unit() : unit));
        }
        return node;
    }

    private ObjectNode bounds(Figure.Measured measured, String unit) {
        ObjectNode node = mapper.createObjectNode();
        Bounds bounds = measured.canonical();
        bounds.lower().ifPresent(value -> node.put("min", value));
        bounds.upper().ifPresent(value -> node.put("max", value));
        return node.put("unit", unit);
    }

    private JsonNode exchanged(Figure figure) {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            FigureWriter.write(figure, buffer);
            return mapper.readTree(buffer.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException("a figure cannot be written", e);
        }
    }
}
