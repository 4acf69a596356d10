package org.bordercatalogue.ingest;

import java.util.Optional;
import org.bordercatalogue.capability.AliasMatch;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.LocalText;

/**
 * Understands one row of the long CSV: a figure of a capability, or a statement that stays unmapped
 * with the reason.
 */
final class RowReader {
    private final Registry registry;
    private final FigureReader figures;
    private final Hints hints;
    private final SourceReader sources;

    RowReader(Registry registry, FigureReader figures, Hints hints) {
        this.registry = registry;
        this.figures = figures;
        this.hints = hints;
        this.sources = new SourceReader(hints);
    }

    /** What a row of a product of this type states. */
    RowMeaning read(String typeId, CsvRow row) {
        AttributeName name = AttributeName.of(row.attribute());
        Optional<String> against =
                reasonAgainst(row.attribute()).or(() -> hints.findReasonAgainstUnit(row.unit()));
        if (against.isPresent()) {
            return unmapped(row, against.get());
        }
        Optional<AliasMatch> match = registry.matchAttribute(typeId, name.name(), row.unit());
        return match.isPresent()
                ? figure(row, name.suffix(), match.get())
                : unmapped(row, reasonAgainst(name.name()).orElseGet(() -> unknown(typeId, name)));
    }

    private RowMeaning figure(CsvRow row, String suffix, AliasMatch match) {
        String capability = match.capability().id();
        RowColumns columns = new RowColumns(row, match.alias());
        if (columns.deniesOption()) {
            return unmapped(
                    row, "states what the product lacks; '" + capability + "' lists what it has");
        }
        Attribution attribution = sources.read(row, suffix, match.alias());
        try {
            ReadFigure read = figures.read(match.capability(), columns.written(attribution));
            return new RowMeaning.Stated(
                    row, capability, read.figure(), match.alias().side(), read.warnings());
        } catch (CatalogueException e) {
            return unmapped(row, e.getMessage());
        }
    }

    private Optional<String> reasonAgainst(String attribute) {
        return registry.findReasonAgainst(attribute).map(RowReader::inEnglish);
    }

    private static String inEnglish(LocalText text) {
        return text.in("en");
    }

    private String unknown(String typeId, AttributeName name) {
        return registry.findCapability(name.name()).isPresent()
                ? "not a capability of the type '" + typeId + "'"
                : "no pack knows the attribute '" + name.name() + "' for the type '" + typeId + "'";
    }

    private static RowMeaning unmapped(CsvRow row, String reason) {
        return new RowMeaning.NotMapped(row, UnmappedStatements.of(row, reason));
    }
}
