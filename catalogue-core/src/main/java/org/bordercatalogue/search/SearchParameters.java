package org.bordercatalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.unit.Units;

/**
 * The address of a search, both ways (law 3). A parameter that nothing knows is named as ignored; a
 * value that nothing knows is refused with {@code INVALID_PARAMETER}, naming the parameter and what
 * would be right. A blank value counts as not given, since forms send their empty fields.
 */
public final class SearchParameters {
    public static final String TEXT = "q";
    public static final String TYPE = "type";
    public static final String EXHIBITOR = "exhibitor";
    public static final String COUNTRY = "country";
    public static final String EDITION = "edition";
    public static final String EVIDENCE = "evidence";
    public static final String RETIRED = "retired";
    public static final String SORT = "sort";
    public static final String PAGE = "page";
    public static final String SIZE = "size";
    public static final String LANGUAGE = "lang";
    public static final String UNITS = "units";
    public static final String VIEW = "view";
    public static final String COLUMNS = "columns";
    public static final String ACROSS = "x";
    public static final String UP = "y";

    /** The value of {@link #RETIRED}; without it what is no longer sold is not found. */
    public static final String INCLUDE = "include";

    private final Registry registry;
    private final ParameterValues values;
    private final CapabilityParameters capabilities;
    private final LayoutParameters layouts;

    public SearchParameters(Registry registry, Units units, SpanReader spans, KnownValues known) {
        this.registry = registry;
        values = new ParameterValues(registry, units, known);
        capabilities = new CapabilityParameters(registry, spans);
        layouts = new LayoutParameters(registry, values);
    }

    /** Reads an address, in whatever order its parameters stand. */
    public ParsedSearch parse(List<Parameter> parameters) {
        Map<String, List<String>> given = grouped(parameters);
        SortedSet<String> ignored = new TreeSet<>();
        SortedMap<String, Map<String, List<String>>> byCapability = new TreeMap<>();
        SortedMap<String, String> shownUnits = new TreeMap<>();
        given.forEach((name, list) -> {
            if (!isOwn(name)) {
                placeFurther(name, list, byCapability, shownUnits, ignored);
            }
        });
        SortedMap<String, CapabilityFilter> filters = new TreeMap<>();
        byCapability.forEach((id, parts) ->
                filters.put(id, capabilities.parse(registry.getCapability(id), parts)));
        return new ParsedSearch(state(given, filters, shownUnits), List.copyOf(ignored));
    }

    private static Map<String, List<String>> grouped(List<Parameter> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (!parameter.value().isBlank()) {
                given.computeIfAbsent(parameter.name(), _ -> new ArrayList<>())
                        .add(parameter.value());
            }
        }
        return given;
    }

    private static boolean isOwn(String name) {
        return switch (name) {
            case TEXT,
                    TYPE,
                    EXHIBITOR,
                    COUNTRY,
                    EDITION,
                    EVIDENCE,
                    RETIRED,
                    SORT,
                    PAGE,
                    SIZE,
                    LANGUAGE,
                    UNITS,
                    VIEW,
                    COLUMNS,
                    ACROSS,
                    UP ->
                    true;
            default -> false;
        };
    }

    private void placeFurther(
            String name,
            List<String> list,
            Map<String, Map<String, List<String>>> byCapability,
            Map<String, String> shownUnits,
            SortedSet<String> ignored) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String rest = dot < 0 ? "" : name.substring(dot + 1);
        Optional<Capability> shown =
                first.equals(UNITS) ? registry.findCapability(rest) : Optional.empty();
        if (shown.isPresent()) {
            shownUnits.put(rest, values.unit(name, values.single(name, list), shown.orElseThrow()));
        } else if (registry.findCapability(first).isPresent()
                && CapabilityParameters.isAspect(rest)) {
            byCapability.computeIfAbsent(first, _ -> new LinkedHashMap<>()).put(rest, list);
        } else {
            ignored.add(name);
        }
    }

    private SearchState state(
            Map<String, List<String>> given,
            SortedMap<String, CapabilityFilter> filters,
            SortedMap<String, String> shownUnits) {
        int size = values.number(SIZE, given, SearchState.DEFAULT_SIZE, SearchState.LARGEST_SIZE);
        int page = values.number(PAGE, given, 1, SearchState.farthestPage(size));
        return new SearchState(
                values.text(given),
                values.selection(TYPE, given, values::requireType),
                values.selection(EXHIBITOR, given, values::requireExhibitor),
                values.selection(COUNTRY, given, values::requireCountry),
                values.selection(EDITION, given, values::requireEdition),
                values.selection(EVIDENCE, given, values::requireEvidence),
                filters,
                values.retired(given),
                values.sort(given),
                page,
                size,
                new Reader(
                        values.language(given),
                        values.system(given),
                        shownUnits,
                        layouts.parse(given)));
    }

    /** The parameters of a search in a fixed order; what is as by default is left out. */
    public static List<Parameter> format(SearchState state) {
        List<Parameter> parameters = new ArrayList<>();
        add(parameters, TEXT, state.text());
        Escapes.write(parameters, TYPE, state.types());
        Escapes.write(parameters, EXHIBITOR, state.exhibitors());
        Escapes.write(parameters, COUNTRY, state.countries());
        Escapes.write(parameters, EDITION, state.editions());
        Escapes.write(parameters, EVIDENCE, state.evidence());
        state.capabilities()
                .forEach((id, filter) -> CapabilityParameters.format(parameters, id, filter));
        add(parameters, RETIRED, state.retired() ? INCLUDE : "");
        add(parameters, SORT, sort(state.sort()));
        add(parameters, PAGE, state.page() == 1 ? "" : Integer.toString(state.page()));
        add(
                parameters,
                SIZE,
                state.size() == SearchState.DEFAULT_SIZE ? "" : Integer.toString(state.size()));
        LayoutParameters.format(parameters, state.reader().layout());
        add(parameters, LANGUAGE, state.reader().language().orElse(""));
        add(parameters, UNITS, state.reader().system().map(ParameterValues::word).orElse(""));
        state.reader().units().forEach((id, unit) -> add(parameters, UNITS + "." + id, unit));
        return parameters;
    }

    private static String sort(Sort sort) {
        return switch (sort) {
            case Sort.ByRelevance _ -> "";
            case Sort.ByName _ -> ParameterValues.BY_NAME;
            case Sort.ByCapability(String id, boolean descending) -> (descending ? "-" : "") + id;
        };
    }

    private static void add(List<Parameter> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(new Parameter(name, value));
        }
    }
}
