package org.bordercatalogue.figure;

import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Reads figures as sources write them: "up to 320 mm", "16'-6\"", "Rs 101 crore", "optional". */
public final class SourceFigureReader implements FigureReader {
    private final Units units;
    private final Words words = Words.ofResource();
    private final Currencies currencies = new Currencies();

    public SourceFigureReader(Units units) {
        this.units = units;
    }

    @Override
    public ReadFigure read(Capability capability, Written written) {
        if (written.blank().isPresent()) {
            Figure blank =
                    new Figure.Blanked(
                            written.blank().orElseThrow(),
                            written.asWritten(),
                            written.attribution());
            return new ReadFigure(blank, List.of());
        }
        return switch (capability.kind()) {
            case QUANTITY, INTERVAL ->
                    new MeasuredReader(capability, inUnits(capability), words).read(written);
            case MONEY ->
                    new MeasuredReader(capability, new CurrencyDenominations(currencies), words)
                            .read(written);
            case DIMENSIONS ->
                    new DimensionsReader(capability, inUnits(capability), words).read(written);
            case CHOICE, CHOICES -> new ChoiceReader(capability, words).read(written);
            case FLAG -> new FlagReader(capability, words).read(written);
            case TEXT -> new TextReader(capability, words).read(written);
        };
    }

    private Denominations inUnits(Capability capability) {
        Unit canonical =
                capability
                        .unit()
                        .orElseThrow(() ->
                                Refusals.input(
                                        "'" + capability.id() + "' is defined without a unit"));
        return new UnitDenominations(units, capability, canonical);
    }
}
