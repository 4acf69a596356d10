package org.bordercatalogue.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Unmapped;

/**
 * What a product's rows state and no capability holds. A statement that is made again is one
 * statement with today's reason, and none where a pack has learned it since.
 */
final class UnmappedStatements {
    private static final String UNKNOWN_TYPE = "no pack knows this equipment type";

    private final Map<Unmapped, Unmapped> byContent = new LinkedHashMap<>();

    private UnmappedStatements() {}

    /**
     * What stands as unmapped, with what these rows add to it and take from it.
     *
     * @param typeKnown whether the rows' name for the type is one
     */
    static List<Unmapped> of(
            Optional<Product> present, List<RowMeaning> meanings, boolean typeKnown) {
        UnmappedStatements statements = new UnmappedStatements();
        present.ifPresent(product -> product.unmapped().forEach(statements::put));
        for (RowMeaning meaning : meanings) {
            statements.put(meaning);
            statements.put(meaning.row(), typeKnown);
        }
        return List.copyOf(statements.byContent.values());
    }

    /** A row as it came, with the reason why it is no figure. */
    static Unmapped of(CsvRow row, String reason) {
        return new Unmapped(
                row.attribute(),
                present(row.value()),
                present(row.unit()),
                present(row.asWritten()),
                present(row.source()),
                reason);
    }

    private void put(RowMeaning meaning) {
        switch (meaning) {
            case RowMeaning.Stated stated -> byContent.remove(of(stated.row(), ""));
            case RowMeaning.NotMapped notMapped -> put(notMapped.statement());
        }
    }

    private void put(CsvRow row, boolean typeKnown) {
        Unmapped type =
                new Unmapped(
                        "equipment_type",
                        present(row.type()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        UNKNOWN_TYPE);
        if (typeKnown) {
            byContent.remove(content(type));
        } else if (type.value().isPresent()) {
            put(type);
        }
    }

    private void put(Unmapped statement) {
        byContent.put(content(statement), statement);
    }

    private static Unmapped content(Unmapped statement) {
        return new Unmapped(
                statement.attribute(),
                statement.value(),
                statement.unit(),
                statement.asWritten(),
                statement.source(),
                "");
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(content -> !content.isEmpty());
    }
}
