package org.bordercatalogue.web.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

    /** All figures of a product, by capability; written at once, as nobody looks into them. */
    RawValue of(Product product) {
        return new RawValue(
                written(json -> {
                    json.writeStartObject();
                    for (Map.Entry<String, List<Figure>> stated : product.figures().entrySet()) {
                        json.writeFieldName(stated.getKey());
                        write(stated.getKey(), stated.getValue(), json);
                    }
                    json.writeEndObject();
                }));
    }

    /** The figures of one capability. */
    public ArrayNode of(String capability, List<Figure> figures) {
        String text = written(json -> write(capability, figures, json));
        try {
            return (ArrayNode) mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("figures cannot be read: " + text, e);
        }
    }

    private void write(String capability, List<Figure> figures, JsonGenerator json)
            throws IOException {
        String unit =
                registry.findCapability(capability)
                        .flatMap(Capability::unit)
                        .map(Unit::id)
                        .orElse("");
        json.writeStartArray();
        for (Figure figure : figures) {
            FigureWriter.writeObject(figure, json, () -> writeCanonical(figure, unit, json));
        }
        json.writeEndArray();
    }

    private static void writeCanonical(Figure figure, String unit, JsonGenerator json)
            throws IOException {
        if (figure instanceof Figure.Measured measured) {
            Bounds bounds = measured.canonical();
            json.writeObjectFieldStart("canonical");
            if (bounds.lower().isPresent()) {
                json.writeNumberField("min", bounds.lower().getAsDouble());
            }
            if (bounds.upper().isPresent()) {
                json.writeNumberField("max", bounds.upper().getAsDouble());
            }
            json.writeStringField("unit", unit.isEmpty() ? measured.unit() : unit);
            json.writeEndObject();
        }
    }

    private String written(Part part) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = mapper.createGenerator(text)) {
            part.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("figures cannot be written", e);
        }
        return text.toString();
    }

    private interface Part {
        void write(JsonGenerator json) throws IOException;
    }
}
