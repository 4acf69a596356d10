package org.bordercatalogue.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.Sort;

/**
 * Changed copies of a search, to which the links of a page lead. Whatever changes the hits goes
 * back to the first page.
 */
public record Refinement(SearchState state) {
    private static final List<String> SELECTIONS =
            List.of(
                    SearchParameters.TYPE,
                    SearchParameters.EXHIBITOR,
                    SearchParameters.COUNTRY,
                    SearchParameters.EDITION,
                    SearchParameters.EVIDENCE);

    /** The values chosen and excluded in a facet, by its parameter's name. */
    public Selection selectionOf(String facet) {
        return switch (facet) {
            case SearchParameters.TYPE -> state.types();
            case SearchParameters.EXHIBITOR -> state.exhibitors();
            case SearchParameters.COUNTRY -> state.countries();
            case SearchParameters.EDITION -> state.editions();
            case SearchParameters.EVIDENCE -> state.evidence();
            default -> state.filterOf(facet).selection();
        };
    }

    public SearchState with(String facet, String value) {
        Selection now = selectionOf(facet);
        return withSelection(
                facet, new Selection(with(now.chosen(), value), without(now.excluded(), value)));
    }

    /** The value neither chosen nor excluded. */
    public SearchState without(String facet, String value) {
        Selection now = selectionOf(facet);
        return withSelection(
                facet, new Selection(without(now.chosen(), value), without(now.excluded(), value)));
    }

    /** The same search with one more range asked for. */
    public SearchState withRange(String capability, RangeLiteral range) {
        return withRanges(
                capability,
                ranges -> {
                    List<RangeLiteral> more = new ArrayList<>(ranges);
                    more.add(range);
                    return more;
                });
    }

    public SearchState withoutRange(String capability, RangeLiteral range) {
        return withRanges(
                capability, ranges -> ranges.stream().filter(each -> !each.equals(range)).toList());
    }

    public SearchState withFilter(String capability, CapabilityFilter filter) {
        return state.withFilter(capability, filter);
    }

    /** The parameters of all that is asked, which the words are of. */
    public List<String> asked() {
        List<String> asked = new ArrayList<>();
        if (!state.text().isEmpty()) {
            asked.add(SearchParameters.TEXT);
        }
        SELECTIONS.stream().filter(each -> !selectionOf(each).isEmpty()).forEach(asked::add);
        asked.addAll(state.capabilities().keySet());
        return asked;
    }

    /** Without all that is asked of these. */
    public SearchState without(List<String> parameters) {
        SearchState left = state;
        for (String each : parameters) {
            left = new Refinement(left).without(each);
        }
        return left;
    }

    /**
     * Without all that is asked of one parameter, a fixed facet's, a capability's or the text's.
     */
    public SearchState without(String parameter) {
        if (parameter.equals(SearchParameters.TEXT)) {
            return copy("", state.types(), state.capabilities(), state.sort(), 1);
        }
        if (state.capabilities().containsKey(parameter)) {
            return withFilter(parameter, CapabilityFilter.NONE);
        }
        return withSelection(parameter, Selection.NONE);
    }

    /** Only the order and the reader's wishes remain. */
    public SearchState cleared() {
        return new SearchState(
                "",
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                new TreeMap<>(),
                false,
                state.sort(),
                1,
                state.size(),
                state.reader());
    }

    public SearchState sortedBy(Sort sort) {
        return copy(state.text(), state.types(), state.capabilities(), sort, 1);
    }

    public SearchState atPage(int page) {
        return copy(state.text(), state.types(), state.capabilities(), state.sort(), page);
    }

    private SearchState withRanges(String capability, UnaryOperator<List<RangeLiteral>> change) {
        CapabilityFilter now = state.filterOf(capability);
        return state.withFilter(capability, now.withRanges(change.apply(now.ranges())));
    }

    private SearchState withSelection(String facet, Selection selection) {
        return switch (facet) {
            case SearchParameters.TYPE ->
                    copy(state.text(), selection, state.capabilities(), state.sort(), 1);
            case SearchParameters.EXHIBITOR ->
                    with(selection, state.countries(), state.editions(), state.evidence());
            case SearchParameters.COUNTRY ->
                    with(state.exhibitors(), selection, state.editions(), state.evidence());
            case SearchParameters.EDITION ->
                    with(state.exhibitors(), state.countries(), selection, state.evidence());
            case SearchParameters.EVIDENCE ->
                    with(state.exhibitors(), state.countries(), state.editions(), selection);
            default -> withCapabilitySelection(facet, selection);
        };
    }

    private SearchState withCapabilitySelection(String capability, Selection selection) {
        CapabilityFilter now = state.filterOf(capability);
        return state.withFilter(capability, now.withSelection(selection));
    }

    private SearchState with(
            Selection exhibitors, Selection countries, Selection editions, Selection evidence) {
        return new SearchState(
                state.text(),
                state.types(),
                exhibitors,
                countries,
                editions,
                evidence,
                state.capabilities(),
                state.retired(),
                state.sort(),
                1,
                state.size(),
                state.reader());
    }

    private SearchState copy(
            String text,
            Selection types,
            SortedMap<String, CapabilityFilter> capabilities,
            Sort sort,
            int page) {
        return new SearchState(
                text,
                types,
                state.exhibitors(),
                state.countries(),
                state.editions(),
                state.evidence(),
                capabilities,
                state.retired(),
                sort,
                page,
                state.size(),
                state.reader());
    }

    private static List<String> with(List<String> values, String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    private static List<String> without(List<String> values, String value) {
        return values.stream().filter(each -> !each.equals(value)).toList();
    }
}
