package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/**
 * Law 5 for the bounds of one figure. An absent bound has no value in the index, so that no
 * comparison ever holds of it.
 */
final class RangeClauses {
    private RangeClauses() {}

    /** Figures that meet the range, whatever of the product is optional. */
    static Clause meets(Capability capability, RangeLiteral range) {
        return capability.kind() == Kind.INTERVAL
                ? covers(capability, range.span())
                : within(capability, range, Aspect.LOWER, Aspect.UPPER);
    }

    /** Figures that meet the range or may meet it. */
    static Clause mayMeet(Capability capability, RangeLiteral range) {
        return capability.kind() == Kind.INTERVAL
                ? covers(capability, range.span())
                : within(capability, range, Aspect.HIGH, Aspect.LOW);
    }

    /** Figures that fail it. */
    static Clause fails(Capability capability, RangeLiteral range) {
        return Clause.any(
                capability.kind() == Kind.INTERVAL
                        ? uncovered(capability, range.span())
                        : outside(capability, range));
    }

    /** One aspect reaches the beginning of the span, the other stays below its end. */
    private static Clause within(
            Capability capability, RangeLiteral range, Aspect from, Aspect to) {
        Span span = range.span();
        List<Clause> sides = new ArrayList<>();
        if (span.from().isPresent()) {
            sides.add(atLeast(field(capability, range, from), span.leastAccepted(), true));
        }
        if (span.to().isPresent()) {
            sides.add(
                    atMost(
                            field(capability, range, to),
                            span.greatestAccepted(),
                            !span.toExclusive()));
        }
        return Clause.all(sides);
    }

    private static List<Clause> outside(Capability capability, RangeLiteral range) {
        Span span = range.span();
        List<Clause> sides = new ArrayList<>();
        if (span.from().isPresent()) {
            sides.add(atMost(field(capability, range, Aspect.UPPER), span.leastAccepted(), false));
        }
        if (span.to().isPresent()) {
            sides.add(
                    atLeast(
                            field(capability, range, Aspect.LOWER),
                            span.greatestAccepted(),
                            span.toExclusive()));
        }
        return sides;
    }

    private static Clause covers(Capability capability, Span span) {
        List<Clause> sides = new ArrayList<>();
        if (span.from().isPresent()) {
            sides.add(
                    atMost(
                            SolrFields.of(capability.id(), Aspect.LOWER),
                            latestBeginning(span),
                            true));
        }
        if (span.to().isPresent()) {
            sides.add(
                    atLeast(SolrFields.of(capability.id(), Aspect.UPPER), earliestEnd(span), true));
        }
        return Clause.all(sides);
    }

    private static List<Clause> uncovered(Capability capability, Span span) {
        List<Clause> sides = new ArrayList<>();
        if (span.from().isPresent()) {
            sides.add(
                    atLeast(
                            SolrFields.of(capability.id(), Aspect.LOWER),
                            latestBeginning(span),
                            false));
        }
        if (span.to().isPresent()) {
            sides.add(
                    atMost(SolrFields.of(capability.id(), Aspect.UPPER), earliestEnd(span), false));
        }
        return sides;
    }

    private static double latestBeginning(Span span) {
        double from = span.from().orElseThrow();
        return from + Math.abs(from) * Span.TOLERANCE;
    }

    private static double earliestEnd(Span span) {
        double to = span.to().orElseThrow();
        return to - Math.abs(to) * Span.TOLERANCE;
    }

    static String field(Capability capability, RangeLiteral range, Aspect aspect) {
        return SolrFields.of(capability.id(), range.currency(), aspect);
    }

    private static Clause atLeast(String field, double value, boolean included) {
        return new Clause.Between(
                field, OptionalDouble.of(value), included, OptionalDouble.empty(), true);
    }

    private static Clause atMost(String field, double value, boolean included) {
        return new Clause.Between(
                field, OptionalDouble.empty(), true, OptionalDouble.of(value), included);
    }
}
