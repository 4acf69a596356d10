package org.bordercatalogue.web.result;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.figure.ReadingView;

/**
 * A result as a table, a product a row.
 *
 * @param caption what it shows, in words
 */
public record TableView(
        String caption, List<HeadView> heads, List<RowView> rows, ChooserView chooser) {
    public TableView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A column's head.
     *
     * @param unit of all its figures, empty where they have none
     * @param explain plain words for what is measured
     * @param order {@code ascending}, {@code descending}, or empty where another column orders
     * @param sort address of the table ordered by it, empty where nothing can be; {@code sortLabel}
     *     says how
     * @param measured whether its figures align as numbers
     */
    public record HeadView(
            String label,
            String unit,
            String explain,
            String order,
            String sort,
            String sortLabel,
            boolean measured) {}

    public record RowView(
            String id,
            String name,
            String url,
            boolean retired,
            String exhibitor,
            String exhibitorUrl,
            String type,
            List<CellView> cells) {
        public RowView {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param others how many figures are not shown
     * @param blank why there is none, in words
     * @param open how it stands to what is asked, where that is not for certain
     */
    public record CellView(
            List<FigureView> figures,
            int others,
            String url,
            String blank,
            boolean measured,
            Optional<ReadingView> open) {
        public CellView {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The choice of columns.
     *
     * @param kept parameters that the form carries along
     * @param usual address of the table with the columns that nobody chose
     */
    public record ChooserView(
            String action, List<Parameter> kept, List<GroupView> groups, String usual) {}

    public record GroupView(String label, List<OptionView> columns) {}

    public record OptionView(String id, String label, boolean selected) {}
}
