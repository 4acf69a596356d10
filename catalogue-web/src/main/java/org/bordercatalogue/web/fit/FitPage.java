package org.bordercatalogue.web.fit;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.result.Pager;
import org.bordercatalogue.web.view.Frame;

/**
 * Products ranked by what is required of them.
 *
 * @param scope what is held against the requirements, in words
 * @param verdicts tabs with counts
 * @param rule by which the score is made, empty where nothing is scored
 * @param demands what is required in words, for paper, where no field can be read
 * @param alone whether the only product is the one whose figures are required
 * @param unread pasted lines of which nothing could be made; {@code read} is where lines are sent
 */
record FitPage(
        Frame frame,
        String heading,
        String scope,
        String filter,
        List<Field> kept,
        List<Row> rows,
        List<Group> groups,
        List<Demand> demands,
        List<String> ignored,
        List<String> unread,
        String read,
        List<String> contradictions,
        boolean asked,
        String status,
        List<Frame.Entry> verdicts,
        String rule,
        List<Fit> products,
        boolean alone,
        Optional<Pager> pager,
        List<Miss> misses,
        List<Relaxed> relaxations,
        String compareAction,
        List<Field> requirements,
        String data) {
    record Field(String name, String value) {}

    record Group(String label, List<Field> capabilities) {}

    record Demand(String label, String wish, String force) {}

    record Unit(String id, String symbol, boolean selected) {}

    record Choice(String value, String label, boolean selected) {}

    /**
     * A requirement in the editor.
     *
     * @param name of its fields
     * @param measured whether it asks for a range, else for options
     * @param kept ranges that the inputs cannot show, as in the address; their words beside
     * @param counts how many products stand in which way, empty where none was asked
     * @param remove address without it, empty for one that is being added
     */
    record Row(
            String name,
            String capability,
            String label,
            String explain,
            boolean must,
            int weight,
            boolean measured,
            String from,
            String to,
            List<Unit> units,
            List<Choice> choices,
            List<Field> kept,
            String counts,
            String remove,
            boolean fresh) {}

    /**
     * A product.
     *
     * @param own whether the requirements are its own figures
     * @param score in words, empty where nothing is scored
     * @param worst width of the bar that is certain, out of 100; {@code open} of what is beside it
     */
    record Fit(
            String id,
            String name,
            String url,
            TypeName type,
            String exhibitor,
            boolean own,
            String verdict,
            String verdictLabel,
            String score,
            int worst,
            int open,
            List<Line> lines) {}

    /** How a product stands to one requirement. */
    record Line(
            String label,
            String wish,
            String force,
            String reading,
            String readingLabel,
            String reason,
            List<FigureView> figures) {}

    record Miss(String name, String url, String exhibitor, String reason, Line line) {}

    record Relaxed(String text, String count, String url) {}
}
