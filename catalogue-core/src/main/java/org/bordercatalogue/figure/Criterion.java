package org.bordercatalogue.figure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is asked of one capability. */
public sealed interface Criterion {
    /** A measured figure in any of several ranges. */
    record Within(List<Wanted> ranges) implements Criterion {
        public Within {
            ranges = List.copyOf(ranges);
        }

        public static Within of(Span... spans) {
            return new Within(
                    Arrays.stream(spans).map(span -> new Wanted(span, Optional.empty())).toList());
        }
    }

    /**
     * @param currency for money: only amounts in it count
     */
    record Wanted(Span span, Optional<String> currency) {}

    /** Any of these options. */
    record AnyOf(SortedSet<String> options) implements Criterion {
        public AnyOf {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        public static AnyOf of(String... options) {
            return new AnyOf(new TreeSet<>(Arrays.asList(options)));
        }
    }

    /** Each of these options. */
    record AllOf(SortedSet<String> options) implements Criterion {
        public AllOf {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        public static AllOf of(String... options) {
            return new AllOf(new TreeSet<>(Arrays.asList(options)));
        }
    }
}
