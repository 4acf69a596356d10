package org.bordercatalogue.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Layout.Form;

/** The parameters that say how a result is laid out. */
final class LayoutParameters {
    private static final String BETWEEN = ",";

    private final Registry registry;
    private final ParameterValues values;

    LayoutParameters(Registry registry, ParameterValues values) {
        this.registry = registry;
        this.values = values;
    }

    Layout parse(Map<String, List<String>> given) {
        return new Layout(
                form(given),
                columns(given),
                axis(SearchParameters.ACROSS, given),
                axis(SearchParameters.UP, given));
    }

    private Form form(Map<String, List<String>> given) {
        String word = values.find(SearchParameters.VIEW, given).orElse("cards");
        return Stream.of(Form.values())
                .filter(each -> ParameterValues.word(each).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        ParameterValues.refusal(
                                SearchParameters.VIEW,
                                word,
                                ParameterValues.words(
                                        Stream.of(Form.values()).map(ParameterValues::word))));
    }

    /** A form repeats the parameter, an address joins its values by commas. */
    private List<String> columns(Map<String, List<String>> given) {
        List<String> columns =
                given.getOrDefault(SearchParameters.COLUMNS, List.of()).stream()
                        .flatMap(each -> Arrays.stream(each.split(BETWEEN)))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
        for (String each : columns) {
            if (registry.findCapability(each).isEmpty()) {
                throw ParameterValues.refusal(
                        SearchParameters.COLUMNS,
                        each,
                        "it is ids of capabilities, joined by commas; equipment-types/ lists them");
            }
        }
        if (columns.size() > Layout.MOST_COLUMNS) {
            throw ParameterValues.refusal(
                    SearchParameters.COLUMNS,
                    String.join(BETWEEN, columns),
                    "it has at most " + Layout.MOST_COLUMNS + " columns");
        }
        return columns;
    }

    private Optional<String> axis(String name, Map<String, List<String>> given) {
        Optional<String> id = values.find(name, given);
        id.filter(each -> !isQuantity(each))
                .ifPresent(each -> {
                    throw ParameterValues.refusal(
                            name, each, "it is the id of a capability that is a quantity");
                });
        return id;
    }

    private boolean isQuantity(String id) {
        return registry.findCapability(id).filter(it -> it.kind() == Kind.QUANTITY).isPresent();
    }

    static void format(List<Parameter> parameters, Layout layout) {
        if (layout.form() != Form.CARDS) {
            parameters.add(
                    new Parameter(SearchParameters.VIEW, ParameterValues.word(layout.form())));
        }
        if (!layout.columns().isEmpty()) {
            parameters.add(
                    new Parameter(
                            SearchParameters.COLUMNS, String.join(BETWEEN, layout.columns())));
        }
        layout.across().ifPresent(id -> parameters.add(new Parameter(SearchParameters.ACROSS, id)));
        layout.up().ifPresent(id -> parameters.add(new Parameter(SearchParameters.UP, id)));
    }
}
