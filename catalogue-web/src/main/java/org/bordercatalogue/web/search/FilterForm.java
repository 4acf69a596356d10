package org.bordercatalogue.web.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
        typed().forEach((facet, ranges) -> parameters.put(facet, standing(facet, ranges)));
        parameters.replaceAll((name, values) -> withoutContradiction(values));
        return parameters;
    }

    /** A value that is to be left out is no longer asked for, though its box is still ticked. */
    private static List<String> withoutContradiction(List<String> values) {
        return values.stream().filter(each -> !values.contains("!" + each)).toList();
    }

    /**
     * What is typed stands instead of the ranges that the inputs could not show; but amounts of one
     * currency say nothing of another.
     */
    private List<String> standing(String facet, List<TypedRange> typed) {
        boolean currencies = values(facet + UNIT).size() > 1;
        List<String> standing = new ArrayList<>();
        values(facet).stream()
                .filter(each ->
                        currencies && typed.stream().noneMatch(it -> each.contains(it.unit())))
                .forEach(standing::add);
        typed.stream().map(TypedRange::literal).forEach(standing::add);
        return standing;
    }

    /** What was typed, by facet. */
    Map<String, List<TypedRange>> typed() {
        Map<String, List<TypedRange>> typed = new LinkedHashMap<>();
        for (String name : fields.keySet()) {
            if (name.endsWith(FROM) || name.endsWith(TO)) {
                String facet = name.substring(0, name.lastIndexOf('.'));
                List<TypedRange> ranges = ranges(facet);
                if (!ranges.isEmpty()) {
                    typed.put(facet, ranges);
                }
            }
        }
        return typed;
    }

    private List<TypedRange> ranges(String facet) {
        List<String> from = values(facet + FROM);
        List<String> to = values(facet + TO);
        List<String> units = values(facet + UNIT);
        List<TypedRange> ranges = new ArrayList<>();
        for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
            TypedRange range = new TypedRange(at(from, i), at(to, i), at(units, i), language);
            if (!range.isEmpty()) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    private List<String> values(String name) {
        return Objects.requireNonNullElse(fields.get(name), List.of());
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index).strip() : "";
    }
}
