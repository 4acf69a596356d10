package org.bordercatalogue.web.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.view.Frame;

/**
 * A frozen comparison, in the words in which it was frozen.
 *
 * @param made when, in the reader's language
 * @param language in which its words stand, with their {@code direction}
 * @param file address of its bytes, {@code workbook} of the same as tables
 * @param live address of the same comparison as the catalogue has it now
 * @param same words that nothing has changed since, empty where something has
 */
record DossierPage(
        Frame frame,
        String heading,
        String note,
        String made,
        String language,
        String direction,
        String id,
        boolean intact,
        String verify,
        String file,
        String workbook,
        String live,
        List<Item> items,
        List<Requirement> requirements,
        List<Section> sections,
        Costs costs,
        List<Source> sources,
        List<Change> changes,
        String same,
        String feed) {
    /**
     * A product.
     *
     * @param verdict code, empty where nothing is required
     * @param decision code of what was decided
     */
    record Item(
            String name,
            String exhibitor,
            String revision,
            String verdict,
            String verdictLabel,
            String score,
            String decision,
            String decisionLabel,
            String reason) {}

    record Requirement(String label, String wish, String force, List<Judged> cells) {}

    record Judged(String reading, String readingLabel, String reason) {}

    record Section(String label, List<Row> rows) {}

    record Row(String label, boolean differs, boolean comparable, List<Cell> cells) {}

    /**
     * @param blank words of the blank, empty where figures are stated
     */
    record Cell(String blank, List<FigureLine> figures, boolean best, boolean contradictory) {}

    /**
     * A figure and all that stands behind it.
     *
     * @param condition what it holds under, {@code stated} the same as stated where that differs
     * @param cite number of the source, 0 where none is stated
     */
    record FigureLine(
            String words,
            String condition,
            String stated,
            String evidence,
            String evidenceLabel,
            String written,
            String source,
            int cite) {}

    /** What figures cite by its number. */
    record Source(int number, String text) {}

    /**
     * @param lead over how many years and in which currency, empty where nothing is known of costs
     * @param assumptions but for the years and the currency, in words
     */
    record Costs(String lead, List<String> assumptions, List<CostRow> rows, List<String> gaps) {}

    /**
     * @param due when it is paid, empty for a sum
     */
    record CostRow(String label, String due, boolean sum, List<Amount> amounts) {}

    /**
     * @param note where it comes from, empty for a sum
     */
    record Amount(String amount, String note) {}

    /**
     * What has become of a product since.
     *
     * @param key names the product and what is public of it now
     * @param since when that was made, absent where nothing is public
     */
    record Change(
            String key,
            String name,
            String status,
            Optional<Instant> since,
            List<Difference> differences) {}

    record Difference(String label, String before, String after) {}
}
