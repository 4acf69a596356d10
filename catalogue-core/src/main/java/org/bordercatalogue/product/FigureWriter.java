package org.bordercatalogue.product;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Figure.Blanked;
import org.bordercatalogue.figure.Figure.Chosen;
import org.bordercatalogue.figure.Figure.Claimed;
import org.bordercatalogue.figure.Figure.Measured;
import org.bordercatalogue.figure.Figure.Sized;
import org.bordercatalogue.figure.Figure.Worded;
import org.bordercatalogue.figure.Qualifier;

/** Writes one figure in the form that files, the store and answers share. */
public final class FigureWriter {
    private FigureWriter() {}

    public static void write(Figure figure, JsonGenerator json) throws IOException {
        if (figure instanceof Chosen chosen && isBare(chosen)) {
            json.writeString(chosen.options().getFirst());
            return;
        }
        writeObject(figure, json, () -> {});
    }

    /** Writes a figure as an object in any case, and something more at its end. */
    public static void writeObject(Figure figure, JsonGenerator json, Addition more)
            throws IOException {
        json.writeStartObject();
        writeStatement(figure, json);
        writeAttribution(figure.attribution(), json);
        more.write();
        json.writeEndObject();
    }

    /** Fields that are written beside those of a figure. */
    public interface Addition {
        void write() throws IOException;
    }

    private static boolean isBare(Chosen chosen) {
        return chosen.options().size() == 1
                && chosen.asWritten().isEmpty()
                && chosen.attribution().equals(Attribution.NONE);
    }

    private static void writeStatement(Figure figure, JsonGenerator json) throws IOException {
        switch (figure) {
            case Measured measured -> writeMeasured(measured, json);
            case Chosen chosen -> writeChosen(chosen, json);
            case Sized sized -> writeSized(sized, json);
            case Worded worded -> json.writeStringField("text", worded.text());
            case Claimed claimed -> json.writeStringField("claim", claimed.text());
            case Blanked blanked -> {
                JsonText.writeIfPresent(json, "asWritten", blanked.asWritten());
                json.writeStringField("blank", blanked.blank().code());
            }
        }
    }

    private static void writeMeasured(Measured measured, JsonGenerator json) throws IOException {
        JsonText.writeIfPresent(json, "asWritten", measured.asWritten());
        writeBounds(measured.stated(), measured.qualifier(), json);
        json.writeStringField("unit", measured.unit());
        json.writeStringField("qualifier", measured.qualifier().code());
    }

    /**
     * A point is a value, but where the qualifier tells one end from the other both ends are
     * written out.
     */
    private static void writeBounds(Bounds bounds, Qualifier qualifier, JsonGenerator json)
            throws IOException {
        if (bounds.isPoint() && !StatedBounds.isOneSided(qualifier)) {
            writeNumber(json, "value", bounds.lower().getAsDouble());
            return;
        }
        if (bounds.lower().isPresent()) {
            writeNumber(json, "min", bounds.lower().getAsDouble());
        }
        if (bounds.upper().isPresent()) {
            writeNumber(json, "max", bounds.upper().getAsDouble());
        }
    }

    private static void writeChosen(Chosen chosen, JsonGenerator json) throws IOException {
        JsonText.writeIfPresent(json, "asWritten", chosen.asWritten());
        List<String> options = chosen.options();
        if (options.size() == 1) {
            json.writeStringField("value", options.getFirst());
            return;
        }
        json.writeArrayFieldStart("options");
        for (String option : options) {
            json.writeString(option);
        }
        json.writeEndArray();
    }

    private static void writeSized(Sized sized, JsonGenerator json) throws IOException {
        JsonText.writeIfPresent(json, "asWritten", sized.asWritten());
        json.writeArrayFieldStart("sides");
        for (double side : sized.sides()) {
            JsonText.writeNumber(json, side);
        }
        json.writeEndArray();
        json.writeStringField("unit", sized.unit());
    }

    private static void writeAttribution(Attribution attribution, JsonGenerator json)
            throws IOException {
        JsonText.writeIfPresent(json, "condition", attribution.condition());
        JsonText.writeIfPresent(json, "standard", attribution.standard());
        JsonText.writeIfPresent(json, "configuration", attribution.configuration());
        JsonText.writeIfPresent(json, "source", attribution.source());
        if (attribution.evidence() != Evidence.UNCLASSIFIED) {
            json.writeStringField("evidence", attribution.evidence().code());
        }
        if (attribution.optional()) {
            json.writeBooleanField("optional", true);
        }
    }

    private static void writeNumber(JsonGenerator json, String key, double number)
            throws IOException {
        json.writeFieldName(key);
        JsonText.writeNumber(json, number);
    }
}
