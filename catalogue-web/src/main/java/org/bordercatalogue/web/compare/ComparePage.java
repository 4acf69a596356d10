package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.result.PlotView;
import org.bordercatalogue.web.view.Frame;

/**
 * Products side by side.
 *
 * @param contradictions requirements that exclude each other, in sentences
 * @param waiting chosen products without a column, and how to give them one
 * @param wider address with a column for each, or with the usual number of them
 * @param orders by what rows are grouped
 * @param hidden how many rows nobody states anything of, in words, empty when none is
 * @param table whether rows are shown, instead of costs or plots
 * @param plots bars of each quantity; {@code scatter} of two, among all others of the kind
 * @param require address of the requirements to which these products are held
 * @param rule by which the score is made, empty where nothing is scored
 * @param add where a product is looked for by name, {@code kept} what its form takes along
 * @param search address of the search from which to add more
 * @param freeze address of the form that freezes it, {@code keep} of the one that keeps a shortlist
 */
record ComparePage(
        Frame frame,
        String heading,
        List<String> ignored,
        List<String> contradictions,
        List<Column> columns,
        List<Waiting> waiting,
        String wider,
        String widerLabel,
        List<Frame.Entry> views,
        List<Frame.Entry> orders,
        List<Section> sections,
        String hidden,
        boolean table,
        Optional<CostsView> costs,
        List<BarsView> plots,
        Optional<PlotView> scatter,
        List<Frame.Entry> exports,
        String require,
        String rule,
        String add,
        List<Parameter> kept,
        String search,
        String freeze,
        String keep,
        String data) {
    /**
     * A product.
     *
     * @param number from 1
     * @param retired whether it is no longer sold
     * @param remove address of the comparison without it
     * @param earlier address with it one place nearer the front, empty where it is first; likewise
     *     {@code later}
     * @param pin address with it pinned in front, or no longer
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
            boolean retired,
            String exhibitor,
            String exhibitorUrl,
            String remove,
            String earlier,
            String later,
            String pin,
            boolean pinned,
            boolean shown,
            String verdict,
            String verdictLabel,
            String score,
            int worst,
            int open) {}

    record Waiting(String name, String exhibitor, String show, String remove) {}

    record Section(String label, boolean shared, List<Row> rows) {}

    /**
     * @param unit of the row where all cells share it, else empty
     * @param uneven how many products state it, in words, empty where all do
     */
    record Row(
            String id,
            String label,
            String explain,
            String unit,
            boolean differs,
            String uneven,
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
