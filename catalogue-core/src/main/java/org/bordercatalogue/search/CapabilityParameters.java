package org.bordercatalogue.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.ReadSpan;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;

/** The parameters of one capability: what is asked of it, and how. */
final class CapabilityParameters {
    private static final String ASKED = "";
    private static final String UNKNOWN = "unknown";
    private static final String MATCH = "match";
    private static final String MODE = "mode";
    private static final String EVIDENCE = "evidence";
    private static final String STANDARD = "standard";
    private static final String CONDITION = "condition";
    private static final Set<String> ASPECTS =
            Set.of(ASKED, UNKNOWN, MATCH, MODE, EVIDENCE, STANDARD, CONDITION);
    private static final List<String> FLAG = List.of("yes", "no");
    private static final int LONGEST_OPTION = 200;

    private final Registry registry;
    private final SpanReader spans;

    CapabilityParameters(Registry registry, SpanReader spans) {
        this.registry = registry;
        this.spans = spans;
    }

    /** Whether there is such a parameter of a capability: nothing, or what follows the dot. */
    static boolean isAspect(String name) {
        return ASPECTS.contains(name);
    }

    /**
     * @param given values by what follows the dot
     */
    CapabilityFilter parse(Capability capability, Map<String, List<String>> given) {
        List<String> asked = given.getOrDefault(ASKED, List.of());
        boolean measured = capability.kind().isMeasured();
        if (!measured && !capability.kind().isChosen() && !asked.isEmpty()) {
            throw ParameterValues.refusal(
                    capability.id(),
                    asked.getFirst(),
                    "it is prose or a size, which has no filter");
        }
        return new CapabilityFilter(
                measured
                        ? asked.stream().map(value -> range(capability, value)).toList()
                        : List.of(),
                measured ? Selection.NONE : selection(capability, asked),
                word(capability, MATCH, given, Match.POSSIBLE, List.of(Match.values())),
                unknowns(capability, given),
                mode(capability, given),
                each(
                        capability,
                        EVIDENCE,
                        given,
                        Arrays.stream(Evidence.values()).map(Evidence::code).toList()),
                each(capability, STANDARD, given, capability.standards()),
                each(
                        capability,
                        CONDITION,
                        given,
                        registry.conditions().stream().map(Term::id).toList()));
    }

    private RangeLiteral range(Capability capability, String value) {
        ReadSpan read = spans.read(capability, value);
        return new RangeLiteral(read.text(), read.span(), read.currency());
    }

    private Selection selection(Capability capability, List<String> asked) {
        Selection selection = Escapes.read(asked);
        Stream.concat(selection.chosen().stream(), selection.excluded().stream())
                .forEach(value -> requireOption(capability, value));
        return selection;
    }

    private static void requireOption(Capability capability, String value) {
        ParameterValues.requirePlain(capability.id(), value, LONGEST_OPTION);
        List<String> options =
                capability.kind() == Kind.FLAG
                        ? FLAG
                        : capability.options().stream().map(Option::id).toList();
        if (!capability.open() && !options.contains(value)) {
            throw ParameterValues.refusal(
                    capability.id(), value, ParameterValues.words(options.stream()));
        }
    }

    private static Unknowns unknowns(Capability capability, Map<String, List<String>> given) {
        return word(
                capability,
                UNKNOWN,
                given,
                Unknowns.LEAVE_OUT,
                List.of(Unknowns.INCLUDE, Unknowns.ONLY));
    }

    private static Mode mode(Capability capability, Map<String, List<String>> given) {
        if (given.containsKey(MODE) && !capability.kind().isChosen()) {
            throw ParameterValues.refusal(
                    capability.id() + "." + MODE,
                    given.get(MODE).getFirst(),
                    "only choices have a mode");
        }
        return word(capability, MODE, given, Mode.ANY, List.of(Mode.values()));
    }

    private static <E extends Enum<E>> E word(
            Capability capability,
            String aspect,
            Map<String, List<String>> given,
            E otherwise,
            List<E> accepted) {
        List<String> values = given.getOrDefault(aspect, List.of());
        if (values.isEmpty()) {
            return otherwise;
        }
        String name = capability.id() + "." + aspect;
        return accepted.stream()
                .filter(each -> values.equals(List.of(ParameterValues.word(each))))
                .findFirst()
                .orElseThrow(() ->
                        ParameterValues.refusal(
                                name,
                                String.join(", ", values),
                                ParameterValues.words(
                                        accepted.stream().map(ParameterValues::word))));
    }

    private static List<String> each(
            Capability capability,
            String aspect,
            Map<String, List<String>> given,
            List<String> accepted) {
        List<String> values = given.getOrDefault(aspect, List.of());
        for (String value : values) {
            if (!accepted.contains(value)) {
                String right =
                        accepted.isEmpty()
                                ? "there is none declared"
                                : ParameterValues.words(accepted.stream());
                throw ParameterValues.refusal(capability.id() + "." + aspect, value, right);
            }
        }
        return values;
    }

    static void format(List<Parameter> parameters, String id, CapabilityFilter filter) {
        filter.ranges().forEach(range -> parameters.add(new Parameter(id, range.text())));
        Escapes.write(parameters, id, filter.selection());
        parameters.addAll(aspects(id, filter).keySet());
    }

    /**
     * How a filter is meant, where not as by default: each parameter, and the filter without it.
     */
    static Map<Parameter, CapabilityFilter> aspects(String id, CapabilityFilter filter) {
        Map<Parameter, CapabilityFilter> aspects = new LinkedHashMap<>();
        if (filter.unknowns() != Unknowns.LEAVE_OUT) {
            aspects.put(
                    parameter(id, UNKNOWN, ParameterValues.word(filter.unknowns())),
                    filter.answered(filter.match(), Unknowns.LEAVE_OUT));
        }
        if (filter.match() != Match.POSSIBLE) {
            aspects.put(
                    parameter(id, MATCH, ParameterValues.word(filter.match())),
                    filter.answered(Match.POSSIBLE, filter.unknowns()));
        }
        if (filter.mode() != Mode.ANY) {
            aspects.put(
                    parameter(id, MODE, ParameterValues.word(filter.mode())),
                    filter.withMode(Mode.ANY));
        }
        for (String value : filter.evidence()) {
            aspects.put(
                    parameter(id, EVIDENCE, value),
                    filter.restricted(
                            without(filter.evidence(), value),
                            filter.standards(),
                            filter.conditions()));
        }
        for (String value : filter.standards()) {
            aspects.put(
                    parameter(id, STANDARD, value),
                    filter.restricted(
                            filter.evidence(),
                            without(filter.standards(), value),
                            filter.conditions()));
        }
        for (String value : filter.conditions()) {
            aspects.put(
                    parameter(id, CONDITION, value),
                    filter.restricted(
                            filter.evidence(),
                            filter.standards(),
                            without(filter.conditions(), value)));
        }
        return aspects;
    }

    private static Parameter parameter(String id, String aspect, String value) {
        return new Parameter(id + "." + aspect, value);
    }

    private static List<String> without(List<String> values, String value) {
        return values.stream().filter(each -> !each.equals(value)).toList();
    }
}
