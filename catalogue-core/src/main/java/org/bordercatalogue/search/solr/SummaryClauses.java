package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/**
 * Law 5 where every figure counts and none is asked two things at once: of choices, and of ranges
 * with one end. Each is a look-up of what {@link SummaryFields} worked out, where {@link
 * FigureClauses} brings products and their figures together.
 */
final class SummaryClauses implements ReadingClauses {
    /** Whether the filter is of these. */
    static boolean answer(Capability capability, CapabilityFilter filter) {
        if (filter.isRestricted()) {
            return false;
        }
        return capability.kind().isChosen()
                || (capability.kind() == Kind.QUANTITY
                        && filter.ranges().size() == 1
                        && span(filter).hasOneEnd());
    }

    @Override
    public Clause certain(Capability capability, CapabilityFilter filter) {
        if (capability.kind().isChosen()) {
            return chosen(capability, filter, SolrFields.CERTAIN);
        }
        Span span = span(filter);
        Clause meeting =
                span.from().isPresent()
                        ? Ends.reaches(neverBelow(capability), span)
                        : Ends.staysBelow(neverAbove(capability), span);
        return meeting.butNot(Clause.is(SolrFields.UNSURE, capability.id()));
    }

    @Override
    public Clause possible(Capability capability, CapabilityFilter filter) {
        if (capability.kind().isChosen()) {
            return chosen(capability, filter, SolrFields.POSSIBLE);
        }
        Span span = span(filter);
        return span.from().isPresent()
                ? Ends.reaches(SolrFields.of(capability.id(), Aspect.GREATEST), span)
                : Ends.staysBelow(SolrFields.of(capability.id(), Aspect.LEAST), span);
    }

    @Override
    public Clause failed(Capability capability, CapabilityFilter filter) {
        if (capability.kind().isChosen()) {
            return Clause.is(SolrFields.SETTLED, capability.id())
                    .butNot(possible(capability, filter));
        }
        Span span = span(filter);
        return span.from().isPresent()
                ? Ends.fallsShort(neverAbove(capability), span)
                : Ends.exceeds(neverBelow(capability), span);
    }

    @Override
    public Optional<Clause> letIn(
            Capability capability, CapabilityFilter one, CapabilityFilter other) {
        if (capability.kind().isChosen()) {
            return Optional.of(possible(capability, other));
        }
        Span span = span(one);
        Span wider = span(other);
        if (!span.isWithin(wider)) {
            return Optional.empty();
        }
        return span.from().isPresent()
                ? Ends.newlyReached(neverAbove(capability), span, wider)
                : Ends.newlyBelow(neverBelow(capability), span, wider);
    }

    /** The products of which one of the options is possible. */
    static Clause saying(Capability capability, List<String> options) {
        return tokens(SolrFields.POSSIBLE, capability, options);
    }

    private static Clause chosen(Capability capability, CapabilityFilter filter, String field) {
        List<String> options = filter.selection().chosen();
        return filter.mode() == Mode.ANY
                ? tokens(field, capability, options)
                : Clause.all(
                        options.stream()
                                .map(option -> tokens(field, capability, List.of(option)))
                                .toList());
    }

    private static Clause tokens(String field, Capability capability, List<String> options) {
        return new Clause.OneOf(
                field,
                options.stream().map(option -> SolrFields.token(capability.id(), option)).toList());
    }

    private static Span span(CapabilityFilter filter) {
        return filter.ranges().getFirst().span();
    }

    private static String neverBelow(Capability capability) {
        return SolrFields.of(capability.id(), Aspect.NEVER_BELOW);
    }

    private static String neverAbove(Capability capability) {
        return SolrFields.of(capability.id(), Aspect.NEVER_ABOVE);
    }
}
