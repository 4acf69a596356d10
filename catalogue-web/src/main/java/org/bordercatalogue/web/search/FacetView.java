package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Optional;

/**
 * A facet as a group of a form.
 *
 * @param explanation plain words for what is measured, empty where none is needed
 * @param open whether its values show at once
 * @param selected how many of its values are chosen, in words, empty when none is
 * @param values as checkboxes; empty for number lines
 * @param further those behind one more control
 * @param rest where all of its values are, when they are too many for a page of results
 * @param ranges inputs and bars of a number line; of money one for each currency
 * @param certainty whether certain matches only are wanted; absent where nothing is asked
 * @param mode whether all of the chosen values are wanted; absent where a product has but one
 * @param restriction which figures count; absent where all facets share one, and in those that are
 *     not open, of which there can be more than a hundred
 * @param searchable whether its values are so many that one looks among them for one
 */
record FacetView(
        String id,
        String label,
        String explanation,
        boolean open,
        String selected,
        List<ValueView> values,
        List<ValueView> further,
        Optional<RestView> rest,
        List<RangeView> ranges,
        Optional<CertaintyView> certainty,
        Optional<ModeView> mode,
        Optional<RestrictionView> restriction,
        Optional<BlanksView> blanks,
        boolean searchable) {
    FacetView {
        values = List.copyOf(values);
        further = List.copyOf(further);
        ranges = List.copyOf(ranges);
    }

    record RestView(String label, String url) {}

    /**
     * A value as a checkbox.
     *
     * @param value as the address says it
     * @param count in words: plain, or with a plus sign where choosing it would widen
     * @param certain how many are certain, in words, empty where all are
     * @param disabled whether choosing it would find nothing
     * @param depth in a tree, from 0
     */
    record ValueView(
            String value,
            String label,
            String count,
            String certain,
            boolean selected,
            boolean excluded,
            boolean disabled,
            int depth) {}

    /**
     * @param currency empty where nothing is counted in money
     * @param open whether it is shown at once
     * @param from what stands in the lower input; likewise {@code to}
     * @param extent the least and the greatest that is stated, in words
     * @param shaded whether some of what bars count is not certain, which their shades tell apart
     * @param kept ranges of the address that the inputs cannot show
     */
    record RangeView(
            String currency,
            boolean open,
            String from,
            String to,
            List<UnitView> units,
            String extent,
            List<BarView> bars,
            boolean shaded,
            List<String> kept) {}

    record UnitView(String id, String symbol, boolean selected) {}

    /**
     * A bar of the histogram, which is a link.
     *
     * @param height of 40, drawn from the bottom; {@code top} is the rest
     * @param sure how much of the height is certain; {@code sureTop} is the rest
     */
    record BarView(
            String label,
            String count,
            String certain,
            int height,
            int top,
            int sure,
            int sureTop,
            String url,
            boolean selected,
            boolean empty) {}

    record CertaintyView(boolean certainOnly) {}

    record ModeView(boolean all) {}

    /**
     * The figures that count.
     *
     * @param label how many limits are set, in words
     * @param open whether any is set
     */
    record RestrictionView(
            String label,
            boolean open,
            List<TickView> evidence,
            List<TickView> standards,
            List<TickView> conditions) {}

    record TickView(String value, String label, boolean selected) {}

    /**
     * Those of which the answer is not known.
     *
     * @param unknown how many, in words, where something is asked; the others are empty then
     * @param notStated how many, in words; likewise {@code notDisclosed}
     * @param offered whether there is anything to let in or to leave out
     * @param include whether they are let in; {@code only} whether nothing else is
     */
    record BlanksView(
            String unknown,
            String notStated,
            String notDisclosed,
            String notApplicable,
            boolean offered,
            boolean include,
            boolean only) {}
}
