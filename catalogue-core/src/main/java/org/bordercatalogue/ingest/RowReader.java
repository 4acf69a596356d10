package org.bordercatalogue.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.capability.AliasMatch;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Unmapped;

/**
 * Understands one row of the long CSV: a figure of a capability, or a statement that stays unmapped
 * with the reason.
 */
final class RowReader {
    private static final Set<String> YES = Set.of("yes", "true", "y", "1", "standard");
    private static final Set<String> NO = Set.of("no", "false", "n", "0", "none");

    private final Registry registry;
    private final FigureReader figures;
    private final SourceReader sources;

    RowReader(Registry registry, FigureReader figures, Hints hints) {
        this.registry = registry;
        this.figures = figures;
        this.sources = new SourceReader(hints);
    }

    RowMeaning read(String typeId, CsvRow row) {
        AttributeName name = AttributeName.of(row.attribute());
        Optional<LocalText> against = registry.findReasonAgainst(row.attribute());
        if (against.isPresent()) {
            return unmapped(row, against.get().in("en"));
        }
        Optional<AliasMatch> match = registry.matchAttribute(typeId, name.name(), row.unit());
        if (match.isEmpty()) {
            return unmapped(row, reasonAgainst(typeId, name.name()));
        }
        AliasMatch found = match.orElseThrow();
        Attribution attribution = sources.read(row, name.suffix(), found.alias());
        if (found.alias().option().isPresent()
                && NO.contains(row.value().toLowerCase(Locale.ROOT))) {
            return unmapped(
                    row,
                    "states what the product lacks; '"
                            + found.capability().id()
                            + "' lists what it has");
        }
        try {
            ReadFigure read =
                    figures.read(found.capability(), written(row, found.alias(), attribution));
            return new RowMeaning.Stated(
                    row,
                    found.capability().id(),
                    read.figure(),
                    found.alias().side(),
                    read.warnings());
        } catch (CatalogueException e) {
            return unmapped(row, String.valueOf(e.getMessage()));
        }
    }

    private String reasonAgainst(String typeId, String attribute) {
        return registry.findReasonAgainst(attribute)
                .map(reason -> reason.in("en"))
                .orElseGet(() ->
                        "no pack knows the attribute '"
                                + attribute
                                + "' for the type '"
                                + typeId
                                + "'");
    }

    private static Written written(CsvRow row, CapabilityAlias alias, Attribution attribution) {
        Optional<String> value = Optional.of(row.value()).filter(text -> !text.isEmpty());
        Optional<Side> side = alias.side();
        boolean yes = YES.contains(row.value().toLowerCase(Locale.ROOT));
        return new Written(
                Optional.of(row.asWritten()).filter(text -> !text.isEmpty()).or(() -> value),
                value.filter(text -> side.isEmpty()),
                value.filter(text -> side.equals(Optional.of(Side.LOWER))),
                value.filter(text -> side.equals(Optional.of(Side.UPPER))),
                row.unit(),
                alias.qualifier().flatMap(Qualifier::findQualifier),
                alias.option().filter(option -> yes).map(List::of).orElse(List.of()),
                Optional.empty(),
                attribution);
    }

    private static RowMeaning unmapped(CsvRow row, String reason) {
        return new RowMeaning.NotMapped(
                row,
                new Unmapped(
                        row.attribute(),
                        present(row.value()),
                        present(row.unit()),
                        present(row.asWritten()),
                        present(row.source()),
                        reason));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(content -> !content.isEmpty());
    }
}
