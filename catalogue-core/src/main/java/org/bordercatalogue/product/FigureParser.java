package org.bordercatalogue.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Figure.Blanked;
import org.bordercatalogue.figure.Figure.Claimed;
import org.bordercatalogue.figure.Figure.Worded;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.unit.Units;

/**
 * Understands a figure's JSON. One that is complete (numbers with a known unit, codes of options, a
 * text) is taken as it stands, which is exact and needs no reading of text; any other is given to
 * the figure reader.
 */
final class FigureParser {
    private final FigureReader reader;
    private final PlainMeasures measures;
    private final PlainChoices choices = new PlainChoices();

    FigureParser(FigureReader reader, Units units) {
        this.reader = reader;
        this.measures = new PlainMeasures(units);
    }

    /**
     * Reads a figure.
     *
     * @param written the same figure, taken apart
     * @param checked whether the reader is asked too, to warn of contradictions and implausible
     *     values
     * @throws CatalogueException {@code INVALID_INPUT} when the capability cannot hold what is
     *     stated
     */
    ReadFigure parse(
            Capability capability,
            JsonNode figure,
            Written written,
            boolean checked,
            String place) {
        Optional<Figure> plain = findPlain(capability, figure, written, place);
        if (plain.isEmpty()) {
            return reader.read(capability, written);
        }
        boolean doubtful = checked && plain.get() instanceof Figure.Measured;
        return new ReadFigure(plain.get(), doubtful ? warnings(capability, written) : List.of());
    }

    private Optional<Figure> findPlain(
            Capability capability, JsonNode figure, Written written, String place) {
        Optional<String> claim =
                figure.isObject() ? JsonText.find(figure, "claim", place) : Optional.empty();
        if (claim.isPresent()) {
            return Optional.of(new Claimed(claim.get(), written.attribution()));
        }
        if (written.blank().isPresent()) {
            return Optional.of(
                    new Blanked(written.blank().get(), written.asWritten(), written.attribution()));
        }
        return switch (capability.kind()) {
            case QUANTITY, INTERVAL, MONEY ->
                    measures.findMeasured(capability, figure, written, place);
            case CHOICE, CHOICES, FLAG -> choices.findChosen(capability, written);
            case TEXT -> findWorded(figure, written);
            case DIMENSIONS -> measures.findSized(capability, figure, written, place);
        };
    }

    private static Optional<Figure> findWorded(JsonNode figure, Written written) {
        Optional<String> text =
                figure.isTextual()
                        ? written.value()
                        : Optional.ofNullable(figure.get("text")).map(JsonNode::textValue);
        return text.map(prose -> new Worded(prose, written.attribution()));
    }

    private List<Warning> warnings(Capability capability, Written written) {
        try {
            return reader.read(capability, written).warnings();
        } catch (CatalogueException unreadable) {
            return List.of(new Warning(Warning.Kind.CONTRADICTION, unreadable.getMessage()));
        }
    }
}
