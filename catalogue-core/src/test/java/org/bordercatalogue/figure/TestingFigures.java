package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;

/** Reads with the real reader, in few words. */
final class TestingFigures {
    static final FigureReader READER = new SourceFigureReader(TestingCapability.UNITS);

    private TestingFigures() {}

    static ReadFigure text(Capability capability, String asWritten) {
        return READER.read(capability, Written.text(asWritten));
    }

    static ReadFigure column(Capability capability, String value, String unit) {
        return READER.read(capability, written(Optional.empty(), value, unit));
    }

    static ReadFigure row(Capability capability, String value, String unit, String asWritten) {
        return READER.read(capability, written(Optional.of(asWritten), value, unit));
    }

    static Figure.Measured measured(ReadFigure read) {
        return (Figure.Measured) read.figure();
    }

    static List<Warning.Kind> kinds(ReadFigure read) {
        return read.warnings().stream().map(Warning::kind).toList();
    }

    static Written written(Optional<String> asWritten, String value, String unit) {
        return new Written(
                asWritten.filter(text -> !text.isEmpty()),
                Optional.of(value).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                unit,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Attribution.NONE);
    }
}
