package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.product.ProductCard;
import org.bordercatalogue.web.result.Pager;
import org.bordercatalogue.web.result.PlotView;
import org.bordercatalogue.web.result.TableView;
import org.bordercatalogue.web.view.Frame;

/**
 * The page of a search.
 *
 * @param heading how many were found, in words
 * @param filter address to which the form is sent
 * @param filters label of the control that opens the form
 * @param kept parameters that the form carries along unseen
 * @param answers how products answer what is asked, where that is not certain of all
 * @param decisive facets that stand first; {@code groups} hold the others
 * @param silent labels of facets of which nothing is stated by any product found
 * @param retired whether products that are no longer sold are found too
 * @param hints what is to be said of the words that were typed
 * @param readable whether words are all that is asked, and can be read as filters
 * @param compareAction address to which the chosen products are sent
 * @param require address of the same filters as requirements
 * @param products as cards; {@code table} or {@code plot} stands in their place where asked for
 * @param ignored parameters that nothing knows
 * @param mistyped ranges that were typed and that nobody can read
 * @param data address of the same as JSON
 * @param exports addresses of the whole result as files
 */
record SearchPage(
        Frame frame,
        String heading,
        long total,
        String query,
        String filter,
        String filters,
        List<Parameter> kept,
        List<AppliedView> applied,
        String clear,
        List<AnswerView> answers,
        List<FacetView> decisive,
        List<FacetGroup> groups,
        List<String> silent,
        boolean retired,
        List<Frame.Entry> sorts,
        List<Frame.Entry> views,
        List<ProductCard> products,
        Optional<TableView> table,
        Optional<PlotView> plot,
        List<Recovery> recoveries,
        HintsView hints,
        boolean readable,
        Optional<Pager> pager,
        String compareAction,
        String require,
        List<String> ignored,
        List<MistypedView> mistyped,
        String data,
        List<Frame.Entry> exports) {
    record AppliedView(String label, String url) {}

    /**
     * @param facets none where they come when the group is opened, from {@code further}; without
     *     that, none where nothing is stated
     */
    record FacetGroup(
            String id, String label, boolean open, List<FacetView> facets, String further) {}

    /**
     * @param anchor part of the page where it was typed
     */
    record MistypedView(String label, String anchor, List<String> words) {}

    /**
     * How products answer what is asked of one capability; together they are all to which it
     * applies.
     *
     * @param certain how many meet it, in words, empty where none does; {@code fails} likewise
     * @param silent how many of the unknown state nothing of it, in words, empty where all do
     */
    record AnswerView(
            String label,
            String certain,
            StepView possible,
            StepView unknown,
            String silent,
            String fails) {}

    /**
     * @param words how many there are, empty where none is
     * @param shown whether they are among what is found; {@code url} leads to the contrary
     */
    record StepView(String words, boolean shown, String url) {}

    /** What to drop where nothing was found, and how many that gives. */
    record Recovery(String label, String url, String count) {}
}
