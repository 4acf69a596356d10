package org.bordercatalogue.requirement;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bordercatalogue.figure.Criterion;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.Selection;

/** What is wanted of one capability. */
public sealed interface Wish {
    /** What the figures are read against. */
    Criterion criterion();

    /** The same as a filter of a search asks it. */
    CapabilityFilter filter();

    /** A measured figure in any of these ranges; there is one at least. */
    record Within(List<RangeLiteral> ranges) implements Wish {
        public Within {
            ranges = ranges.stream().distinct().toList();
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("a wish names a range");
            }
        }

        @Override
        public Criterion criterion() {
            return new Criterion.Within(
                    ranges.stream()
                            .map(range -> new Criterion.Wanted(range.span(), range.currency()))
                            .toList());
        }

        @Override
        public CapabilityFilter filter() {
            return CapabilityFilter.within(ranges);
        }

        /** The currency asked for, where it is an amount. */
        public Optional<String> currency() {
            return ranges.getFirst().currency();
        }
    }

    /** Any of these options, sorted; there is one at least. */
    record AnyOf(List<String> options) implements Wish {
        public AnyOf {
            options = options.stream().map(String::strip).distinct().sorted().toList();
            if (options.isEmpty() || options.contains("")) {
                throw new IllegalArgumentException("a wish names an option");
            }
        }

        @Override
        public Criterion criterion() {
            return new Criterion.AnyOf(new TreeSet<>(options));
        }

        @Override
        public CapabilityFilter filter() {
            return CapabilityFilter.choosing(new Selection(options, List.of()));
        }
    }
}
