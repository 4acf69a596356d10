package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
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
            sides.add(Ends.reaches(field(capability, range, from), span));
        }
        if (span.to().isPresent()) {
            sides.add(Ends.staysBelow(field(capability, range, to), span));
        }
        return Clause.all(sides);
    }

    private static List<Clause> outside(Capability capability, RangeLiteral range) {
        Span span = range.span();
        List<Clause> sides = new ArrayList<>();
        if (span.from().isPresent()) {
            sides.add(Ends.fallsShort(field(capability, range, Aspect.UPPER), span));
        }
        if (span.to().isPresent()) {
            sides.add(Ends.exceeds(field(capability, range, Aspect.LOWER), span));
        }
        return sides;
    }

    private static Clause covers(Capability capability, Span span) {
        List<Clause> sides = new ArrayList<>();
        if (span.from().isPresent()) {
            sides.add(
                    Ends.atMost(
                            SolrFields.of(capability.id(), Aspect.LOWER),
                            latestBeginning(span),
                            true));
        }
        if (span.to().isPresent()) {
            sides.add(
                    Ends.atLeast(
                            SolrFields.of(capability.id(), Aspect.UPPER), earliestEnd(span), true));
        }
        return Clause.all(sides);
    }

    private static List<Clause> uncovered(Capability capability, Span span) {
        List<Clause> sides = new ArrayList<>();
        if (span.from().isPresent()) {
            sides.add(
                    Ends.atLeast(
                            SolrFields.of(capability.id(), Aspect.LOWER),
                            latestBeginning(span),
                            false));
        }
        if (span.to().isPresent()) {
            sides.add(
                    Ends.atMost(
                            SolrFields.of(capability.id(), Aspect.UPPER),
                            earliestEnd(span),
                            false));
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
}
