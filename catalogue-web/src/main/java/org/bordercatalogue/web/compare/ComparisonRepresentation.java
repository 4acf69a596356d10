package org.bordercatalogue.web.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.compare.Cell;
import org.bordercatalogue.compare.Comparison;
import org.bordercatalogue.compare.Row;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.page.PageContext;

/**
 * A comparison as data, row by row as on its page.
 *
 * @param emptyRows how many capabilities nobody states anything of
 */
record ComparisonRepresentation(List<Column> items, List<RowItem> rows, int emptyRows) {
    record Column(String id, String name, String type, String exhibitor, String url) {}

    /**
     * @param cells in the order of the items
     */
    record RowItem(
            String id,
            String label,
            String group,
            boolean shared,
            boolean differs,
            boolean comparable,
            List<CellItem> cells) {}

    /**
     * @param state whether something is stated, or the blank's code
     */
    record CellItem(String state, JsonNode figures, boolean best, boolean contradictory) {}

    static ComparisonRepresentation of(
            ComparedProducts compared, FigureNodes nodes, PageContext context) {
        Comparison comparison = compared.comparison();
        return new ComparisonRepresentation(
                IntStream.range(0, comparison.products().size())
                        .mapToObj(at -> column(compared, at, context))
                        .toList(),
                comparison.sections().stream()
                        .flatMap(section ->
                                section.rows().stream()
                                        .map(row -> row(row, section.shared(), nodes, context)))
                        .toList(),
                comparison.emptyRows());
    }

    private static Column column(ComparedProducts compared, int at, PageContext context) {
        Product product = compared.comparison().products().get(at);
        return new Column(
                product.id(),
                product.name(),
                product.type(),
                compared.exhibitors().get(at).id(),
                context.links().product(product.id()));
    }

    private static RowItem row(Row row, boolean shared, FigureNodes nodes, PageContext context) {
        Capability capability = row.capability();
        return new RowItem(
                capability.id(),
                context.in(capability.label()),
                capability.group(),
                shared,
                row.differs(),
                row.comparable(),
                row.cells().stream().map(cell -> cell(capability, cell, nodes)).toList());
    }

    private static CellItem cell(Capability capability, Cell cell, FigureNodes nodes) {
        return new CellItem(
                CellStates.code(cell.state()),
                nodes.of(capability.id(), cell.figures()),
                cell.best(),
                cell.contradictory());
    }
}
