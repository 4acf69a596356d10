package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Mode;

/**
 * Law 5 for any filter. Every question goes to the single figures, so that bounds, evidence,
 * standard and condition of one figure stay together.
 */
final class FigureClauses implements ReadingClauses {
    @Override
    public Clause certain(Capability capability, CapabilityFilter filter) {
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

    @Override
    public Clause possible(Capability capability, CapabilityFilter filter) {
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

    @Override
    public Clause failed(Capability capability, CapabilityFilter filter) {
        Clause otherwise = otherwise(capability, filter, Standing.NO, Standing.NOT_APPLICABLE);
        return butPossible(
                new Clause.WithEveryFigure(of(capability), otherwise), capability, filter);
    }

    @Override
    public Optional<Clause> letIn(
            Capability capability, CapabilityFilter one, CapabilityFilter other) {
        if (!capability.kind().isMeasured()) {
            return Optional.of(possible(capability, other));
        }
        return MovedEnds.between(capability, one.ranges(), other.ranges())
                .map(figure -> ofOne(capability, other, figure));
    }

    /** The products of which every figure that counts says otherwise. */
    Clause refuted(Capability capability, CapabilityFilter filter) {
        return butPossible(
                ofEvery(capability, filter, otherwise(capability, filter, Standing.NO)),
                capability,
                filter);
    }

    /** Products that state anything of it, be it a blank. */
    Clause stating(Capability capability) {
        return new Clause.WithFigure(of(capability));
    }

    /** Products with a figure that counts. */
    Clause counting(Capability capability, CapabilityFilter filter) {
        return new Clause.WithFigure(figures(capability, filter));
    }

    /** Products with a figure that counts and says one of the options. */
    Clause saying(Capability capability, CapabilityFilter filter, List<String> options) {
        return new Clause.WithFigure(
                figures(capability, filter).and(says(capability, SolrFields.OPTION, options)));
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
                figures(capability, filter), counting(capability, filter, said));
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
    private static Clause figures(Capability capability, CapabilityFilter filter) {
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
