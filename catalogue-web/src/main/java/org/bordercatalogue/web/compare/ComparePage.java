package org.bordercatalogue.web.compare;

import java.util.List;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * Products side by side.
 *
 * @param span of a section's heading: all columns and the rows' heads
 * @param hidden how many rows nobody states anything of, in words, empty when none is
 * @param add address of the search from which to add more
 */
record ComparePage(
        Frame frame,
        String heading,
        List<Column> columns,
        int span,
        List<Frame.Entry> views,
        List<Section> sections,
        String hidden,
        List<Frame.Entry> exports,
        String add,
        String data) {
    /**
     * A product.
     *
     * @param number from 1
     * @param remove address of the comparison without it
     * @param earlier address with it one place nearer the front, empty where it is first; likewise
     *     {@code later}
     * @param shown whether it is among the first two, which a phone has room for
     */
    record Column(
            int number,
            String id,
            String name,
            String url,
            TypeName type,
            String exhibitor,
            String exhibitorUrl,
            String remove,
            String earlier,
            String later,
            boolean shown) {}

    record Section(String label, boolean shared, List<Row> rows) {}

    /**
     * @param unit of the row where all cells share it, else empty
     */
    record Row(
            String id,
            String label,
            String explain,
            String unit,
            boolean differs,
            boolean comparable,
            List<Cell> cells) {}

    /**
     * @param kind {@code stated} or a blank's code
     * @param blank words of the blank
     */
    record Cell(
            String kind,
            List<FigureView> figures,
            String blank,
            boolean best,
            boolean contradictory) {}
}
