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
 * @param require address of the requirements to which these products are held
 * @param rule by which the score is made, empty where nothing is scored
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
        String require,
        String rule,
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
     * @param verdict code of how it stands to what is required, empty where nothing is
     * @param score in words, empty where nothing is scored; {@code worst} and {@code open} of it as
     *     parts of 100
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
            boolean shown,
            String verdict,
            String verdictLabel,
            String score,
            int worst,
            int open) {}

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
            List<Asked> asked,
            List<Cell> cells) {}

    /** What is required of a row. */
    record Asked(String force, String wish) {}

    /** How a product stands to that. */
    record Judged(String reading, String readingLabel, String reason) {}

    /**
     * @param kind {@code stated} or a blank's code
     * @param blank words of the blank
     */
    record Cell(
            String kind,
            List<FigureView> figures,
            String blank,
            boolean best,
            boolean contradictory,
            List<Judged> judged) {}
}
