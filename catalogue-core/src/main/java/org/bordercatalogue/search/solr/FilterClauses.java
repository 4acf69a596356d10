package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.Selection;

/**
 * Law 5 as questions to the index: what a filter on one capability leaves. What all figures of a
 * product say together answers where it can, and the single figures where it cannot.
 */
final class FilterClauses {
    private final ReadingClauses summaries = new SummaryClauses();
    private final FigureClauses figures = new FigureClauses();
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
                        filter.isRestricted()
                                ? figures.saying(capability, filter, excluded)
                                : SummaryClauses.saying(capability, excluded));
    }

    private Clause wanted(Capability capability, CapabilityFilter filter) {
        if (!filter.asks()) {
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
            return types.having(capability).butNot(figures.stating(capability));
        }
        return filter.isRestricted() ? figures.counting(capability, filter) : Clause.everything();
    }

    /** The products that meet it for certain. */
    Clause certain(Capability capability, CapabilityFilter filter) {
        return readings(capability, filter).certain(capability, filter);
    }

    /** The products that meet it or may meet it. */
    Clause possible(Capability capability, CapabilityFilter filter) {
        return readings(capability, filter).possible(capability, filter);
    }

    /** The products that fail it, as {@link ReadingClauses#failed}. */
    Clause failed(Capability capability, CapabilityFilter filter) {
        return readings(capability, filter).failed(capability, filter);
    }

    /** Those let in by another question, as {@link ReadingClauses#letIn}. */
    Optional<Clause> letIn(Capability capability, CapabilityFilter one, CapabilityFilter other) {
        return readings(capability, one) == readings(capability, other)
                ? readings(capability, one).letIn(capability, one, other)
                : Optional.empty();
    }

    private ReadingClauses readings(Capability capability, CapabilityFilter filter) {
        return SummaryClauses.answer(capability, filter) ? summaries : figures;
    }

    /**
     * The products of which it cannot be told: neither possible, nor refuted by every figure that
     * counts, nor beside the point.
     */
    Clause unknown(Capability capability, CapabilityFilter filter) {
        return new Clause.All(
                List.of(new Clause.Kept(applicable(capability))),
                List.of(possible(capability, filter), refuted(capability, filter)));
    }

    /** The products of which every figure that counts refutes it; none of them is possible. */
    Clause refuted(Capability capability, CapabilityFilter filter) {
        return filter.isRestricted()
                ? figures.refuted(capability, filter)
                : failed(capability, filter);
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
        return Clause.is(SolrFields.NOT_APPLICABLE, capability.id());
    }
}
