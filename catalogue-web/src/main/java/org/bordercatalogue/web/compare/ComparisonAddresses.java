package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.compare.ComparisonParameters;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Visit;

/** Turns comparisons into addresses and back. */
public final class ComparisonAddresses {
    private static final String PATH = "/compare";

    private final ComparisonParameters parameters;

    public ComparisonAddresses(ComparisonParameters parameters) {
        this.parameters = parameters;
    }

    public ComparisonParameters.Parsed parse(Map<String, List<String>> query) {
        List<Parameter> given = new ArrayList<>();
        query.forEach(
                (name, values) -> values.forEach(value -> given.add(new Parameter(name, value))));
        return parameters.parse(given);
    }

    /** From a query as {@link #query} writes it. */
    public ComparisonState parse(String query) {
        return parameters.parse(Addresses.parameters(query)).state();
    }

    public String page(ComparisonState state, Visit visit) {
        return visit.links().carrying(PATH, texts(state));
    }

    /** The same as data. */
    public String data(ComparisonState state, Visit visit) {
        return visit.links().carrying("/api/v1" + PATH, texts(state));
    }

    /** The same as a file. */
    public String file(ComparisonState state, String format, Visit visit) {
        return visit.links().carrying(PATH + "." + format, texts(state));
    }

    /** Another page that takes the comparison along. */
    public String with(String path, ComparisonState state, Visit visit) {
        return visit.links().carrying(path, texts(state));
    }

    /** The requirements, held against these products; none of them holds them against all. */
    public String fit(ComparisonState state, Visit visit) {
        List<String> all = new ArrayList<>();
        RequirementParameters.format(state.profile()).forEach(each -> all.add(text(each)));
        if (!state.items().isEmpty()) {
            all.add(Addresses.parameter("items", String.join(",", state.items())));
        }
        return visit.links().carrying("/fit", all);
    }

    /** All that a form must take along, but for the parameters it states itself. */
    public List<Parameter> kept(ComparisonState state, List<String> own, Visit visit) {
        List<Parameter> kept = new ArrayList<>(ComparisonParameters.format(state));
        kept.addAll(visit.links().reader());
        return kept.stream().filter(each -> !own.contains(each.name())).toList();
    }

    /** The parameters alone, without what the reader wishes. */
    public static String query(ComparisonState state) {
        return String.join("&", texts(state));
    }

    private static List<String> texts(ComparisonState state) {
        return ComparisonParameters.format(state).stream().map(ComparisonAddresses::text).toList();
    }

    private static String text(Parameter parameter) {
        return Addresses.parameter(parameter.name(), parameter.value());
    }
}
