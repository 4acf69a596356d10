package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.Selection;

/**
 * Law 5 as questions to the index: what a filter on one capability leaves. Every question goes to
 * the nested figures, so that bounds, evidence, standard and condition of one figure stay together.
 */
final class FilterClauses {
    private final ApplicableTypes types;

    FilterClauses(Registry registry) {
        types = new ApplicableTypes(registry);
    }

    /** The products that a filter lets through. */
    Clause hits(Capability capability, CapabilityFilter filter) {
        Clause wanted = wanted(capability, filter);
        List<String> excluded = filter.selection().excluded();
        return excluded.isEmpty()
                ? wanted
                : wanted.butNot(
                        new Clause.WithFigure(
                                counting(capability, filter)
                                        .and(says(capability, SolrFields.OPTION, excluded))));
    }

    private Clause wanted(Capability capability, CapabilityFilter filter) {
        if (filter.ranges().isEmpty() && filter.selection().chosen().isEmpty()) {
            return withoutQuestion(capability, filter);
        }
        Clause answered =
                filter.match() == Match.CERTAIN
                        ? certain(capability, filter)
                        : possible(capability, filter);
        return switch (filter.unknowns()) {
            case LEAVE_OUT -> answered;
            case INCLUDE -> new Clause.Any(List.of(answered, unknown(capability, filter)));
            case ONLY -> unknown(capability, filter);
        };
    }

    /** Nothing is asked for: the blanks may be, or figures of some evidence, whatever they say. */
    private Clause withoutQuestion(Capability capability, CapabilityFilter filter) {
        if (filter.unknowns() == Unknowns.ONLY) {
            return types.having(capability).butNot(new Clause.WithFigure(of(capability)));
        }
        boolean restricted = !restrictions(capability, filter).isEmpty();
        return restricted
                ? new Clause.WithFigure(counting(capability, filter))
                : Clause.everything();
    }

    /** The products that meet it for certain. */
    Clause certain(Capability capability, CapabilityFilter filter) {
        if (capability.kind().isMeasured()) {
            Clause optional = Clause.is(SolrFields.OPTIONAL, capability.id());
            return Clause.any(
                    filter.ranges().stream()
                            .map(range -> RangeClauses.meets(capability, range).butNot(optional))
                            .map(meeting -> ofEvery(capability, filter, meeting))
                            .toList());
        }
        List<Clause> each =
                filter.selection().chosen().stream()
                        .map(value -> certainly(capability, filter, value))
                        .toList();
        return filter.mode() == Mode.ALL ? new Clause.All(each, List.of()) : Clause.any(each);
    }

    private static Clause certainly(Capability capability, CapabilityFilter filter, String value) {
        Clause certain = says(capability, SolrFields.CERTAIN_OPTION, List.of(value));
        return capability.kind() == Kind.CHOICES
                ? ofOne(capability, filter, certain)
                : ofEvery(capability, filter, certain);
    }

    /** The products that meet it or may meet it. */
    Clause possible(Capability capability, CapabilityFilter filter) {
        if (capability.kind().isMeasured()) {
            return ofOne(
                    capability,
                    filter,
                    Clause.any(
                            filter.ranges().stream()
                                    .map(range -> RangeClauses.mayMeet(capability, range))
                                    .toList()));
        }
        List<String> chosen = filter.selection().chosen();
        if (filter.mode() == Mode.ANY) {
            return ofOne(capability, filter, says(capability, SolrFields.OPTION, chosen));
        }
        return new Clause.All(
                chosen.stream()
                        .map(value -> says(capability, SolrFields.OPTION, List.of(value)))
                        .map(option -> ofOne(capability, filter, option))
                        .toList(),
                List.of());
    }

    /**
     * The products of which it cannot be told: neither possible, nor refuted by every figure, nor
     * beside the point.
     */
    Clause unknown(Capability capability, CapabilityFilter filter) {
        return new Clause.All(
                List.of(new Clause.Kept(applicable(capability))),
                List.of(possible(capability, filter), refuted(capability, filter)));
    }

    /** The products of which every figure that counts says otherwise. */
    Clause refuted(Capability capability, CapabilityFilter filter) {
        return butPossible(
                ofEvery(capability, filter, otherwise(capability, filter, Standing.NO)),
                capability,
                filter);
    }

    /**
     * The products that fail it, whichever figures count: of which every figure says otherwise, or
     * that it does not apply. Those of a kind that cannot have it fail it besides.
     */
    Clause failed(Capability capability, CapabilityFilter filter) {
        Clause otherwise = otherwise(capability, filter, Standing.NO, Standing.NOT_APPLICABLE);
        return butPossible(
                new Clause.WithEveryFigure(of(capability), otherwise), capability, filter);
    }

    /**
     * Of the products that fail the one, those that do not fail the other; empty where nothing less
     * than {@link #failed} tells.
     */
    Optional<Clause> letIn(Capability capability, CapabilityFilter one, CapabilityFilter other) {
        if (!capability.kind().isMeasured()) {
            return Optional.of(possible(capability, other));
        }
        return MovedEnds.between(capability, one.ranges(), other.ranges())
                .map(figure -> ofOne(capability, other, figure));
    }

    /** Figures that say something else than what is asked, or one of these blanks. */
    private static Clause otherwise(
            Capability capability, CapabilityFilter filter, Standing... blanks) {
        Clause blank = standing(capability, blanks);
        if (!capability.kind().isMeasured()) {
            return new Clause.Any(List.of(blank, standing(capability, Standing.STATED)));
        }
        List<Clause> failing =
                filter.ranges().stream()
                        .map(range -> RangeClauses.fails(capability, range))
                        .toList();
        return new Clause.Any(List.of(blank, Clause.all(failing)));
    }

    /** A choice says something else only where none of what is asked is among it. */
    private Clause butPossible(Clause products, Capability capability, CapabilityFilter filter) {
        return capability.kind().isMeasured()
                ? products
                : products.butNot(possible(capability, filter));
    }

    /** The products of a kind that can have it; empty where those of the types all are. */
    Optional<Clause> ofItsKind(Capability capability, Selection types) {
        return this.types.include(capability, types.chosen())
                ? Optional.empty()
                : Optional.of(this.types.having(capability));
    }

    /** Products that can have it, by their kind and by their own word. */
    Clause applicable(Capability capability) {
        return types.having(capability).butNot(notApplicable(capability));
    }

    /** Products that say of themselves that it does not apply. */
    Clause notApplicable(Capability capability) {
        return new Clause.WithEveryFigure(
                of(capability), standing(capability, Standing.NOT_APPLICABLE));
    }

    private static Clause of(Capability capability) {
        return Clause.is(SolrFields.FIGURE_OF, capability.id());
    }

    /** Products with a figure that counts and says this. */
    private static Clause ofOne(Capability capability, CapabilityFilter filter, Clause said) {
        return new Clause.WithFigure(counting(capability, filter, said));
    }

    /** Products with figures that count, each of which says this. */
    private static Clause ofEvery(Capability capability, CapabilityFilter filter, Clause said) {
        return new Clause.WithEveryFigure(
                counting(capability, filter), counting(capability, filter, said));
    }

    /**
     * The figures that count and say this. A bound or a value names its capability, and is of none
     * that does not apply; to ask for that too would only take the engine longer.
     */
    private static Clause counting(Capability capability, CapabilityFilter filter, Clause said) {
        List<Clause> wanted = new ArrayList<>(List.of(said));
        wanted.addAll(restrictions(capability, filter));
        return Clause.all(wanted);
    }

    /** The figures of the capability that count. */
    private static Clause counting(Capability capability, CapabilityFilter filter) {
        List<Clause> wanted = new ArrayList<>();
        wanted.add(of(capability));
        wanted.addAll(restrictions(capability, filter));
        return new Clause.All(wanted, List.of(standing(capability, Standing.NOT_APPLICABLE)));
    }

    private static List<Clause> restrictions(Capability capability, CapabilityFilter filter) {
        List<Clause> clauses = new ArrayList<>();
        restrict(clauses, capability, SolrFields.FIGURE_EVIDENCE, filter.evidence());
        restrict(clauses, capability, SolrFields.FIGURE_STANDARD, filter.standards());
        restrict(clauses, capability, SolrFields.FIGURE_CONDITION, filter.conditions());
        return clauses;
    }

    private static void restrict(
            List<Clause> clauses, Capability capability, String field, List<String> values) {
        if (!values.isEmpty()) {
            clauses.add(says(capability, field, values));
        }
    }

    private static Clause standing(Capability capability, Standing... standings) {
        return says(
                capability,
                SolrFields.STANDING,
                List.of(standings).stream().map(Standing::code).toList());
    }

    /**
     * Figures of the capability that say one of the values in a field which all capabilities share.
     */
    private static Clause says(Capability capability, String field, List<String> values) {
        return new Clause.OneOf(
                field,
                values.stream().map(value -> SolrFields.token(capability.id(), value)).toList());
    }
}
