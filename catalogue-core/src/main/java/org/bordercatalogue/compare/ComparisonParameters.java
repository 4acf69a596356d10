package org.bordercatalogue.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.Parameter;

/** A comparison in an address, both ways (law 3). */
public final class ComparisonParameters {
    public static final String ITEMS = "items";
    public static final String PIN = "pin";
    public static final String VIEW = "view";
    public static final String ORDER = "by";
    public static final String COLUMNS = "columns";
    public static final String ACROSS = "x";
    public static final String UP = "y";

    private static final String ALL = "all";
    private static final Set<String> OWN = Set.of(ITEMS, PIN, VIEW, ORDER, COLUMNS, ACROSS, UP);
    private static final Set<String> OF_THE_READER = Set.of("lang", "units");

    private final RequirementParameters requirements;
    private final CostParameters costs;
    private final Registry registry;

    public ComparisonParameters(
            RequirementParameters requirements, CostParameters costs, Registry registry) {
        this.requirements = requirements;
        this.costs = costs;
        this.registry = registry;
    }

    /**
     * What an address asks.
     *
     * @param ignored names of parameters that nothing knows, sorted
     */
    public record Parsed(ComparisonState state, List<String> ignored) {
        public Parsed {
            ignored = List.copyOf(ignored);
        }
    }

    /** Throws {@code INVALID_PARAMETER} for a value that nothing knows. */
    public Parsed parse(List<Parameter> parameters) {
        List<String> items = list(parameters, ITEMS);
        if (items.size() > ComparisonState.MOST_ITEMS) {
            throw refusal(
                    "%s: %d products are too many; up to %d are compared"
                            .formatted(ITEMS, items.size(), ComparisonState.MOST_ITEMS));
        }
        List<String> pinned = list(parameters, PIN);
        pinned.stream()
                .filter(each -> !items.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw refusal(
                            "%s=%s: only a product that is compared can be pinned"
                                    .formatted(PIN, each));
                });
        return new Parsed(
                new ComparisonState(
                        items,
                        pinned,
                        word(parameters, VIEW, ComparisonView.values(), ComparisonView::code),
                        word(parameters, ORDER, RowOrder.values(), RowOrder::code),
                        isWide(parameters),
                        requirements.parse(parameters),
                        costs.parse(parameters),
                        new Axes(axis(parameters, ACROSS), axis(parameters, UP))),
                ignored(parameters));
    }

    /** The parameters of a comparison in their fixed order; what is usual is left out. */
    public static List<Parameter> format(ComparisonState state) {
        List<Parameter> all = new ArrayList<>();
        add(all, ITEMS, String.join(",", state.items()));
        add(all, PIN, String.join(",", state.pinned()));
        add(all, VIEW, state.view() == ComparisonView.ALL ? "" : state.view().code());
        add(all, ORDER, state.order() == RowOrder.GROUP ? "" : state.order().code());
        add(all, COLUMNS, state.wide() ? ALL : "");
        all.addAll(RequirementParameters.format(state.profile()));
        all.addAll(CostParameters.format(state.costs()));
        add(all, ACROSS, state.axes().across().orElse(""));
        add(all, UP, state.axes().up().orElse(""));
        return List.copyOf(all);
    }

    private static void add(List<Parameter> all, String name, String value) {
        if (!value.isEmpty()) {
            all.add(new Parameter(name, value));
        }
    }

    private static List<String> list(List<Parameter> parameters, String name) {
        return values(parameters, name).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> values(List<Parameter> parameters, String name) {
        return parameters.stream()
                .filter(each -> each.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    private static <T> T word(
            List<Parameter> parameters, String name, T[] words, Function<T, String> code) {
        Optional<String> given =
                values(parameters, name).stream().filter(each -> !each.isBlank()).findFirst();
        return given.map(text ->
                        Arrays.stream(words)
                                .filter(each -> code.apply(each).equals(text))
                                .findFirst()
                                .orElseThrow(() ->
                                        refusal(
                                                name
                                                        + "="
                                                        + text
                                                        + ": it is one of "
                                                        + Arrays.stream(words)
                                                                .map(code)
                                                                .collect(
                                                                        Collectors.joining(", ")))))
                .orElse(words[0]);
    }

    private Optional<String> axis(List<Parameter> parameters, String name) {
        Optional<String> given =
                values(parameters, name).stream().filter(each -> !each.isBlank()).findFirst();
        given.filter(each -> !isQuantity(each))
                .ifPresent(each -> {
                    throw refusal(
                            "%s=%s: it is the id of a capability that is a quantity"
                                    .formatted(name, each));
                });
        return given;
    }

    private boolean isQuantity(String id) {
        return registry.findCapability(id).filter(it -> it.kind() == Kind.QUANTITY).isPresent();
    }

    private static boolean isWide(List<Parameter> parameters) {
        Optional<String> given =
                values(parameters, COLUMNS).stream().filter(each -> !each.isBlank()).findFirst();
        given.filter(each -> !each.equals(ALL))
                .ifPresent(each -> {
                    throw refusal(COLUMNS + "=" + each + ": it is " + ALL + ", or left out");
                });
        return given.isPresent();
    }

    private static List<String> ignored(List<Parameter> parameters) {
        Set<String> ignored = new TreeSet<>();
        parameters.stream()
                .map(Parameter::name)
                .filter(name ->
                        !OWN.contains(name)
                                && !OF_THE_READER.contains(name)
                                && !name.startsWith("units.")
                                && !RequirementParameters.isOwn(name)
                                && !CostParameters.isOwn(name))
                .forEach(ignored::add);
        return List.copyOf(ignored);
    }

    private static CatalogueException refusal(String message) {
        return new CatalogueException(ErrorCode.INVALID_PARAMETER, message);
    }
}
