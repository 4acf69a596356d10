package org.bordercatalogue.draft;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Warning;

/**
 * How one row of a form was read: as a figure, as nothing stated, or not at all.
 *
 * @param figure absent where nothing is stated or nothing could be read
 * @param fault what is wrong with it
 */
public record RowReading(
        FigureFields fields,
        Optional<Figure> figure,
        List<Warning> warnings,
        Optional<Fault> fault) {
    public RowReading {
        warnings = List.copyOf(warnings);
    }

    static RowReading of(FigureFields fields, Figure figure, List<Warning> warnings) {
        return new RowReading(fields, Optional.of(figure), warnings, Optional.empty());
    }

    static RowReading nothing(FigureFields fields) {
        return new RowReading(fields, Optional.empty(), List.of(), Optional.empty());
    }

    static RowReading faulty(
            FigureFields fields, String capability, Fault.Kind kind, String message) {
        return new RowReading(
                fields,
                Optional.empty(),
                List.of(),
                Optional.of(new Fault(capability, fields.row(), kind, message)));
    }
}
