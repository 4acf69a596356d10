package org.bordercatalogue.search.solr;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.figure.Span;

/** The two ends of a range as questions to a field of numbers. */
final class Ends {
    private Ends() {}

    /** Numbers that are not below the beginning. */
    static Clause reaches(String field, Span span) {
        return atLeast(field, span.leastAccepted(), true);
    }

    static Clause fallsShort(String field, Span span) {
        return atMost(field, span.leastAccepted(), false);
    }

    /** Numbers that are not beyond the end. */
    static Clause staysBelow(String field, Span span) {
        return atMost(field, span.greatestAccepted(), !span.toExclusive());
    }

    static Clause exceeds(String field, Span span) {
        return atLeast(field, span.greatestAccepted(), span.toExclusive());
    }

    static Clause atLeast(String field, double value, boolean included) {
        return new Clause.Between(
                field, OptionalDouble.of(value), included, OptionalDouble.empty(), true);
    }

    static Clause atMost(String field, double value, boolean included) {
        return new Clause.Between(
                field, OptionalDouble.empty(), true, OptionalDouble.of(value), included);
    }

    /** Numbers that fall short of the one and reach the wider; empty where both begin alike. */
    static Optional<Clause> newlyReached(String field, Span span, Span wider) {
        return span.from().equals(wider.from())
                ? Optional.empty()
                : Optional.of(
                        new Clause.Between(
                                field,
                                wider.from().isEmpty()
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(wider.leastAccepted()),
                                true,
                                OptionalDouble.of(span.leastAccepted()),
                                false));
    }

    /** Numbers that exceed the one and stay below the wider's end; empty where both end alike. */
    static Optional<Clause> newlyBelow(String field, Span span, Span wider) {
        return span.to().equals(wider.to()) && span.toExclusive() == wider.toExclusive()
                ? Optional.empty()
                : Optional.of(
                        new Clause.Between(
                                field,
                                OptionalDouble.of(span.greatestAccepted()),
                                span.toExclusive(),
                                wider.to().isEmpty()
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(wider.greatestAccepted()),
                                !wider.toExclusive()));
    }
}
