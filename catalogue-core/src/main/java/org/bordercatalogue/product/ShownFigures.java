package org.bordercatalogue.product;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.unit.Unit;

/**
 * Figures as data show them: as they are exchanged in files, always as objects, and with their
 * bounds in the canonical unit beside.
 */
public final class ShownFigures {
    private final Registry registry;
    private final JsonFactory factory = new JsonFactory();

    public ShownFigures(Registry registry) {
        this.registry = registry;
    }

    /** All figures of a product, by capability, as one JSON object. */
    public String of(Product product) {
        return written(json -> {
            json.writeStartObject();
            for (Map.Entry<String, List<Figure>> stated : product.figures().entrySet()) {
                json.writeFieldName(stated.getKey());
                write(stated.getKey(), stated.getValue(), json);
            }
            json.writeEndObject();
        });
    }

    /** The figures of one capability, as a JSON array. */
    public String of(String capability, List<Figure> figures) {
        return written(json -> write(capability, figures, json));
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
        try (JsonGenerator json = factory.createGenerator(text)) {
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
