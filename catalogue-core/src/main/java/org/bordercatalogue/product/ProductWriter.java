package org.bordercatalogue.product;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.figure.Figure;

/** Writes the canonical JSON of a product. */
final class ProductWriter {
    private ProductWriter() {}

    static void write(Product product, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", product.id());
        json.writeStringField("exhibitor", product.exhibitor());
        json.writeStringField("name", product.name());
        JsonText.writeIfPresent(json, "maker", product.maker());
        json.writeStringField("type", product.type());
        writeTexts(json, "alsoKnownAs", product.alsoKnownAs());
        writeDescription(json, product.description().texts());
        writeCapabilities(json, product.figures());
        writeUnmapped(json, product.unmapped());
        MediaJson.write(json, product.media());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String key, List<String> texts)
            throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private static void writeDescription(JsonGenerator json, Map<String, String> texts)
            throws IOException {
        if (!texts.isEmpty()) {
            json.writeObjectFieldStart("description");
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void writeCapabilities(JsonGenerator json, Map<String, List<Figure>> figures)
            throws IOException {
        if (!figures.isEmpty()) {
            json.writeObjectFieldStart("capabilities");
            for (Map.Entry<String, List<Figure>> stated : figures.entrySet()) {
                json.writeArrayFieldStart(stated.getKey());
                for (Figure figure : stated.getValue()) {
                    FigureWriter.write(figure, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void writeUnmapped(JsonGenerator json, List<Unmapped> all) throws IOException {
        if (!all.isEmpty()) {
            json.writeArrayFieldStart("unmapped");
            for (Unmapped unmapped : all) {
                json.writeStartObject();
                json.writeStringField("attribute", unmapped.attribute());
                JsonText.writeIfPresent(json, "value", unmapped.value());
                JsonText.writeIfPresent(json, "unit", unmapped.unit());
                JsonText.writeIfPresent(json, "asWritten", unmapped.asWritten());
                JsonText.writeIfPresent(json, "source", unmapped.source());
                json.writeStringField("reason", unmapped.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
