package org.bordercatalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The searches that are one step away from another: what links and forms lead to. Pure. Every step
 * but leafing goes back to the first page. A parameter is a capability's id or the name of one of
 * the facets that every search has.
 */
public final class SearchSteps {
    private SearchSteps() {}

    /** One more chosen value; no longer excluded if it was. */
    public static SearchState choosing(SearchState state, String parameter, String value) {
        return changing(
                state,
                parameter,
                selection ->
                        new Selection(
                                plus(selection.chosen(), value),
                                minus(selection.excluded(), value)));
    }

    /** One more excluded value; no longer chosen if it was. */
    public static SearchState excluding(SearchState state, String parameter, String value) {
        return changing(
                state,
                parameter,
                selection ->
                        new Selection(
                                minus(selection.chosen(), value),
                                plus(selection.excluded(), value)));
    }

    /** The value neither chosen nor excluded. */
    public static SearchState dropping(SearchState state, String parameter, String value) {
        return changing(
                state,
                parameter,
                selection ->
                        new Selection(
                                minus(selection.chosen(), value),
                                minus(selection.excluded(), value)));
    }

    /** One more range of a capability. */
    public static SearchState within(SearchState state, String capability, RangeLiteral range) {
        CapabilityFilter filter = state.filterOf(capability);
        return filter.ranges().contains(range)
                ? state.withFilter(capability, filter)
                : state.withFilter(capability, filter.withRanges(plus(filter.ranges(), range)));
    }

    /** One range of a capability fewer. */
    public static SearchState notWithin(SearchState state, String capability, RangeLiteral range) {
        CapabilityFilter filter = state.filterOf(capability);
        return state.withFilter(capability, filter.withRanges(minus(filter.ranges(), range)));
    }

    /** Nothing asked of this parameter any more; {@code q} among them. */
    public static SearchState without(SearchState state, String parameter) {
        if (parameter.equals(SearchParameters.TEXT)) {
            return withText(state, "");
        }
        if (parameter.equals(SearchParameters.RETIRED)) {
            return state.withRetired(false);
        }
        return isOwn(parameter)
                ? changing(state, parameter, _ -> Selection.NONE)
                : state.withFilter(parameter, CapabilityFilter.NONE);
    }

    public static SearchState withText(SearchState state, String text) {
        return copy(state, text, state.sort(), 1);
    }

    public static SearchState sorted(SearchState state, Sort sort) {
        return copy(state, state.text(), sort, 1);
    }

    public static SearchState onPage(SearchState state, int page) {
        return copy(state, state.text(), state.sort(), page);
    }

    /** All that is asked, in the order of the address. */
    public static List<AppliedFilter> applied(SearchState state) {
        List<AppliedFilter> applied = new ArrayList<>();
        if (!state.text().isEmpty()) {
            applied.add(
                    new AppliedFilter(
                            SearchParameters.TEXT,
                            state.text(),
                            AppliedFilter.Kind.TEXT,
                            withText(state, "")));
        }
        Stream.of(
                        SearchParameters.TYPE,
                        SearchParameters.EXHIBITOR,
                        SearchParameters.COUNTRY,
                        SearchParameters.EDITION,
                        SearchParameters.EVIDENCE)
                .forEach(parameter ->
                        addSelection(applied, state, parameter, selection(state, parameter)));
        state.capabilities()
                .forEach((id, filter) -> {
                    filter.ranges()
                            .forEach(range ->
                                    applied.add(
                                            new AppliedFilter(
                                                    id,
                                                    range.text(),
                                                    AppliedFilter.Kind.RANGE,
                                                    notWithin(state, id, range))));
                    addSelection(applied, state, id, filter.selection());
                    CapabilityParameters.aspects(id, filter)
                            .forEach((parameter, without) ->
                                    applied.add(
                                            new AppliedFilter(
                                                    parameter.name(),
                                                    parameter.value(),
                                                    AppliedFilter.Kind.ASPECT,
                                                    state.withFilter(id, without))));
                });
        if (state.retired()) {
            applied.add(
                    new AppliedFilter(
                            SearchParameters.RETIRED,
                            SearchParameters.INCLUDE,
                            AppliedFilter.Kind.ASPECT,
                            state.withRetired(false)));
        }
        return applied;
    }

    private static void addSelection(
            List<AppliedFilter> applied, SearchState state, String parameter, Selection selection) {
        for (String value : selection.chosen()) {
            Selection rest = new Selection(minus(selection.chosen(), value), selection.excluded());
            applied.add(
                    new AppliedFilter(
                            parameter,
                            value,
                            AppliedFilter.Kind.CHOSEN,
                            changing(state, parameter, _ -> rest)));
        }
        for (String value : selection.excluded()) {
            Selection rest = new Selection(selection.chosen(), minus(selection.excluded(), value));
            applied.add(
                    new AppliedFilter(
                            parameter,
                            value,
                            AppliedFilter.Kind.EXCLUDED,
                            changing(state, parameter, _ -> rest)));
        }
    }

    /** What is chosen of a parameter. */
    public static Selection selection(SearchState state, String parameter) {
        return switch (parameter) {
            case SearchParameters.TYPE -> state.types();
            case SearchParameters.EXHIBITOR -> state.exhibitors();
            case SearchParameters.COUNTRY -> state.countries();
            case SearchParameters.EDITION -> state.editions();
            case SearchParameters.EVIDENCE -> state.evidence();
            default -> state.filterOf(parameter).selection();
        };
    }

    private static boolean isOwn(String parameter) {
        return switch (parameter) {
            case SearchParameters.TYPE,
                    SearchParameters.EXHIBITOR,
                    SearchParameters.COUNTRY,
                    SearchParameters.EDITION,
                    SearchParameters.EVIDENCE ->
                    true;
            default -> false;
        };
    }

    private static SearchState changing(
            SearchState state, String parameter, UnaryOperator<Selection> change) {
        Selection changed = change.apply(selection(state, parameter));
        if (!isOwn(parameter)) {
            return state.withFilter(parameter, state.filterOf(parameter).withSelection(changed));
        }
        return new SearchState(
                state.text(),
                parameter.equals(SearchParameters.TYPE) ? changed : state.types(),
                parameter.equals(SearchParameters.EXHIBITOR) ? changed : state.exhibitors(),
                parameter.equals(SearchParameters.COUNTRY) ? changed : state.countries(),
                parameter.equals(SearchParameters.EDITION) ? changed : state.editions(),
                parameter.equals(SearchParameters.EVIDENCE) ? changed : state.evidence(),
                state.capabilities(),
                state.retired(),
                state.sort(),
                1,
                state.size(),
                state.reader());
    }

    private static SearchState copy(SearchState state, String text, Sort sort, int page) {
        return new SearchState(
                text,
                state.types(),
                state.exhibitors(),
                state.countries(),
                state.editions(),
                state.evidence(),
                state.capabilities(),
                state.retired(),
                sort,
                page,
                state.size(),
                state.reader());
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> minus(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
