package org.bordercatalogue.web.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.ParsedSearch;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;

/** Turns searches into addresses and back. */
public final class SearchAddresses {
    private static final String PATH = "/products";

    private final SearchParameters parameters;

    public SearchAddresses(SearchParameters parameters) {
        this.parameters = parameters;
    }

    public ParsedSearch parse(Map<String, List<String>> query) {
        List<Parameter> given = new ArrayList<>();
        query.forEach(
                (name, values) -> values.forEach(each -> given.add(new Parameter(name, each))));
        return parameters.parse(given);
    }

    /** The parameters of a search in their fixed order. */
    public List<Parameter> parameters(SearchState state) {
        return SearchParameters.format(state);
    }

    /** The page of a search. */
    public String page(SearchState state, Visit visit) {
        return visit.links().with(PATH, query(state));
    }

    /** All filters of a search. */
    public String filters(SearchState state, Visit visit) {
        return visit.links().with(PATH + "/filters", query(state));
    }

    /** One facet of a search with all its values. */
    public String filters(SearchState state, String facet, Visit visit) {
        return visit.links().with(PATH + "/filters/" + Addresses.encode(facet), query(state));
    }

    /** One facet of a search with all its values, as data. */
    public String facetData(SearchState state, String facet, Visit visit) {
        return visit.links().api(PATH + "/filters/" + Addresses.encode(facet), query(state));
    }

    /** The same search as data. */
    public String data(SearchState state, Visit visit) {
        return visit.links().api(PATH, query(state));
    }

    /** The same search as data, stretch by stretch. */
    public String harvest(SearchState state, String cursor, Visit visit) {
        String query = query(state);
        return visit.links()
                .api(
                        PATH,
                        (query.isEmpty() ? "" : query + "&")
                                + Addresses.parameter("cursor", cursor));
    }

    /** The whole of a search as a file. */
    public String export(SearchState state, String format, Visit visit) {
        return visit.links().with(PATH + "." + format, query(state));
    }

    /** Its filters as requirements, by which products are ranked. */
    public String requirements(SearchState state, Visit visit) {
        return visit.links().with("/fit/from", query(state));
    }

    private String query(SearchState state) {
        return parameters(state).stream()
                .map(each -> Addresses.parameter(each.name(), each.value()))
                .collect(Collectors.joining("&"));
    }
}
