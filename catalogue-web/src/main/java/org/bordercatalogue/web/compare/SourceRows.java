package org.bordercatalogue.web.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/**
 * A comparison as rows, one for each figure and one for each blank; the headings are those of the
 * data, so that programs read them whatever the language.
 */
final class SourceRows {
    private final ComparisonRepresentation data;

    SourceRows(ComparisonRepresentation data) {
        this.data = data;
    }

    static List<Sheet.Column> headings() {
        return Stream.of(
                        "product_id",
                        "product",
                        "exhibitor",
                        "revision",
                        "capability_id",
                        "capability",
                        "state",
                        "words",
                        "min",
                        "max",
                        "unit",
                        "as_written",
                        "condition",
                        "standard",
                        "configuration",
                        "circumstances",
                        "optional",
                        "evidence",
                        "source",
                        "best",
                        "contradictory",
                        "differs",
                        "comparable")
                .map(Sheet.Column::of)
                .toList();
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparisonRepresentation.RowItem row : data.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                add(row, row.cells().get(at), data.items().get(at), rows);
            }
        }
        return rows;
    }

    private static void add(
            ComparisonRepresentation.RowItem row,
            ComparisonRepresentation.CellItem cell,
            ComparisonRepresentation.Column item,
            List<List<Cell>> rows) {
        if (cell.figures().isEmpty()) {
            rows.add(
                    row(row, cell, item, cell.words().getFirst(), "", cell.figures().path("none")));
        }
        for (int i = 0; i < cell.figures().size(); i++) {
            String under = i < cell.circumstances().size() ? cell.circumstances().get(i) : "";
            rows.add(row(row, cell, item, cell.words().get(i), under, cell.figures().get(i)));
        }
    }

    private static List<Cell> row(
            ComparisonRepresentation.RowItem row,
            ComparisonRepresentation.CellItem cell,
            ComparisonRepresentation.Column item,
            String words,
            String circumstances,
            JsonNode figure) {
        JsonNode canonical = figure.path("canonical");
        return List.of(
                new Cell.Text(item.id()),
                new Cell.Text(item.name()),
                new Cell.Text(item.exhibitorName()),
                new Cell.Numeric(item.revision()),
                new Cell.Text(row.id()),
                new Cell.Text(row.label()),
                new Cell.Text(cell.state()),
                new Cell.Text(words),
                number(canonical.path("min")),
                number(canonical.path("max")),
                text(canonical, "unit"),
                text(figure, "asWritten"),
                text(figure, "condition"),
                text(figure, "standard"),
                text(figure, "configuration"),
                new Cell.Text(circumstances),
                flag(figure.path("optional").asBoolean()),
                text(figure, "evidence"),
                text(figure, "source"),
                flag(cell.best()),
                flag(cell.contradictory()),
                flag(row.differs()),
                flag(row.comparable()));
    }

    private static Cell number(JsonNode node) {
        return node.isNumber() ? new Cell.Numeric(node.doubleValue()) : Cell.EMPTY;
    }

    private static Cell text(JsonNode node, String name) {
        return new Cell.Text(node.path(name).asText(""));
    }

    private static Cell flag(boolean flag) {
        return new Cell.Text(flag ? "yes" : "no");
    }
}
