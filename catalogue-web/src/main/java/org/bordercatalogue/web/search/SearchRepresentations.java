package org.bordercatalogue.web.search;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.Hint;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.browse.Stretch;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.interpretation.Offer;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SearchAddresses;

/** Makes a search into data, from the same answer as its page. */
public final class SearchRepresentations {
    private final Registry registry;
    private final Units units;
    private final ProductItems items;
    private final SearchAddresses addresses;

    public SearchRepresentations(
            Registry registry, Units units, ProductItems items, SearchAddresses addresses) {
        this.registry = registry;
        this.units = units;
        this.items = items;
        this.addresses = addresses;
    }

    SearchRepresentation of(Found found, List<String> ignored, PageContext context) {
        FacetLabels labels = new FacetLabels(registry, found.directory(), context);
        SearchState state = found.state();
        AppliedFilters applied =
                new AppliedFilters(
                        labels, new RangeWords(registry, units, context.messages()), context);
        return new SearchRepresentation(
                found.result().total(),
                found.result().items().stream()
                        .map(each -> items.item(each, context.links()))
                        .toList(),
                facets(found, labels, context),
                applied.of(state).stream().map(each -> applied(each, context)).toList(),
                ignored,
                state.page(),
                state.size(),
                found.result().respelled(),
                found.result().answers(),
                suggestions(found, labels, context),
                Optional.empty());
    }

    /** A stretch of all hits: no facets, and where to go on. */
    SearchRepresentation of(Stretch stretch, List<String> ignored, PageContext context) {
        SearchState state = stretch.state();
        return new SearchRepresentation(
                stretch.total(),
                stretch.products().stream().map(each -> items.item(each, context.links())).toList(),
                JsonNodeFactory.instance.arrayNode(),
                List.of(),
                ignored,
                1,
                state.size(),
                List.of(),
                Map.of(),
                List.of(),
                stretch.next().map(id -> addresses.harvest(state, id, context.visit())));
    }

    private SearchRepresentation.AppliedRepresentation applied(
            Applied applied, PageContext context) {
        return new SearchRepresentation.AppliedRepresentation(
                applied.parameter(),
                applied.label(),
                addresses.data(applied.without(), context.visit()));
    }

    private List<SearchRepresentation.Suggestion> suggestions(
            Found found, FacetLabels labels, PageContext context) {
        HintLabels hints =
                new HintLabels(
                        labels,
                        new RangeWords(registry, units, context.messages()),
                        context.messages());
        Refinement refinement = new Refinement(found.state());
        Stream<SearchRepresentation.Suggestion> recoveries =
                found.result().recoveries().stream()
                        .map(each ->
                                new SearchRepresentation.Suggestion(
                                        "without-filter",
                                        String.join(",", each.parameters()),
                                        labels.facets(each.parameters()),
                                        each.total(),
                                        addresses.data(
                                                refinement.without(each.parameters()),
                                                context.visit())));
        Stream<SearchRepresentation.Suggestion> others =
                found.hints().stream()
                        .map(hint ->
                                new SearchRepresentation.Suggestion(
                                        kind(hint),
                                        parameter(hint),
                                        hints.label(hint),
                                        hint.total(),
                                        addresses.data(hint.state(), context.visit())));
        return Stream.concat(recoveries, others).toList();
    }

    private static String kind(Hint hint) {
        return switch (hint) {
            case Hint.Filters _ -> "filters";
            case Hint.OtherSpelling _ -> "spelling";
            case Hint.WithoutWord _ -> "without-word";
        };
    }

    private static String parameter(Hint hint) {
        return switch (hint) {
            case Hint.Filters(var filters, _, _) ->
                    filters.stream().map(Offer.Filter::parameter).collect(joining(","));
            case Hint.OtherSpelling _, Hint.WithoutWord _ -> SearchParameters.TEXT;
        };
    }

    /** One facet alone. */
    FacetData.Whole facet(Found found, List<String> ignored, PageContext context) {
        FacetLabels labels = new FacetLabels(registry, found.directory(), context);
        return new FacetData.Whole(facets(found, labels, context), ignored);
    }

    private FacetData facets(Found found, FacetLabels labels, PageContext context) {
        SearchState state = found.state();
        return new FacetData(
                found.result().facets(),
                labels,
                new FacetLinks(state, each -> addresses.data(each, context.visit())),
                id -> addresses.facetData(state, id, context.visit()));
    }
}
