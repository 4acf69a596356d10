package org.bordercatalogue.web.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bordercatalogue.web.view.TypedNumber;

/**
 * What the form of the search page sends, made into the parameters of an address. The two ends of a
 * range and its unit come apart, and become one range literal.
 */
final class FilterForm {
    private static final String FROM = ".from";
    private static final String TO = ".to";
    private static final String UNIT = ".unit";
    private static final Set<String> PARTS = Set.of(FROM, TO, UNIT);
    private static final String PAGE = "page";

    private final MultivaluedMap<String, String> fields;
    private final String language;

    /**
     * @param language in which the numbers were typed
     */
    FilterForm(MultivaluedMap<String, String> fields, String language) {
        this.fields = fields;
        this.language = language;
    }

    MultivaluedMap<String, String> parameters() {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        fields.forEach((name, values) -> {
            if (!name.equals(PAGE) && PARTS.stream().noneMatch(name::endsWith)) {
                values.stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> parameters.add(name, value.strip()));
            }
        });
        fields.forEach((name, values) -> {
            if (name.endsWith(FROM)) {
                addRanges(name.substring(0, name.length() - FROM.length()), parameters);
            }
        });
        parameters.replaceAll((name, values) -> withoutContradiction(values));
        return parameters;
    }

    /** A value that is to be left out is no longer asked for, though its box is still ticked. */
    private static List<String> withoutContradiction(List<String> values) {
        return values.stream().filter(each -> !values.contains("!" + each)).toList();
    }

    private void addRanges(String capability, MultivaluedMap<String, String> parameters) {
        int ranges = values(capability + FROM).size();
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < ranges; i++) {
            String unit = at(values(capability + UNIT), i);
            String from = end(at(values(capability + FROM), i), unit);
            String to = end(at(values(capability + TO), i), unit);
            if (!from.isEmpty() || !to.isEmpty()) {
                typed.add(from + ".." + to);
            }
        }
        if (!typed.isEmpty()) {
            // What is typed stands instead of the ranges that the inputs could not show.
            parameters.put(capability, typed);
        }
    }

    private List<String> values(String name) {
        return Objects.requireNonNullElse(fields.get(name), List.of());
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index).strip() : "";
    }

    private String end(String number, String unit) {
        return number.isEmpty() ? "" : TypedNumber.plain(number, language) + unit;
    }
}
