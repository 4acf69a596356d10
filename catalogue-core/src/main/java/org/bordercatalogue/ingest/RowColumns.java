package org.bordercatalogue.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.Written;

/** The columns of a row in the light of the name under which its attribute was known. */
record RowColumns(CsvRow row, CapabilityAlias alias) {
    private static final Set<String> YES = Set.of("yes", "true", "y", "1", "standard");
    private static final Set<String> NO = Set.of("no", "false", "n", "0", "none");
    private static final String OPTIONAL = "optional";

    /** Whether the name stands for an option and the row says that the product has it not. */
    boolean deniesOption() {
        return alias.option().isPresent() && NO.contains(answer());
    }

    Written written(Attribution attribution) {
        Optional<String> value = present(row.value());
        Optional<Side> side = alias.side();
        return new Written(
                present(row.asWritten()).or(() -> value),
                value.filter(text -> side.isEmpty()),
                value.filter(text -> side.equals(Optional.of(Side.LOWER))),
                value.filter(text -> side.equals(Optional.of(Side.UPPER))),
                row.unit(),
                alias.qualifier().flatMap(Qualifier::findQualifier),
                options(),
                Optional.empty(),
                answer().equals(OPTIONAL) && alias.option().isPresent()
                        ? optional(attribution)
                        : attribution);
    }

    private List<String> options() {
        return alias.option()
                .filter(option -> YES.contains(answer()) || answer().equals(OPTIONAL))
                .map(List::of)
                .orElse(List.of());
    }

    private String answer() {
        return row.value().toLowerCase(Locale.ROOT);
    }

    private static Attribution optional(Attribution attribution) {
        return new Attribution(
                attribution.condition(),
                attribution.standard(),
                attribution.configuration(),
                attribution.source(),
                attribution.evidence(),
                true);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(content -> !content.isEmpty());
    }
}
