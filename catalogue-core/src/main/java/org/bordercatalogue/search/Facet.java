package org.bordercatalogue.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What can be filtered on, with counts that ignore the facet's own choice and obey all others (laws
 * 1 and 2).
 */
public sealed interface Facet {
    /**
     * Parameter name: a capability id, or {@code type}, {@code exhibitor}, {@code country}, {@code
     * edition}, {@code evidence}.
     */
    String id();

    Blanks blanks();

    /**
     * How many products state it, and how many are silent in which way; the four make up all to
     * which it applies.
     */
    record Blanks(long stated, long notStated, long notDisclosed, long notApplicable) {}

    /**
     * @param label empty for values whose label the registry or the pages know
     * @param adds how many more are found when it is chosen beside what is chosen already, below
     *     zero how many fewer, as can be where unknowns are wanted; absent where nothing is chosen
     *     or all chosen are wanted
     */
    record Value(
            String value,
            String label,
            long count,
            long certain,
            OptionalLong adds,
            boolean selected,
            boolean excluded) {}

    /**
     * Options, in the registry's order, zeros and selected ones included; of those that only the
     * index knows, the ones that most products have.
     *
     * @param further how many more values some product found has
     */
    record Choice(String id, List<Value> values, long further, Blanks blanks) implements Facet {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * One bar of a histogram.
     *
     * @param range what it selects, in the canonical unit or in one currency
     * @param adds as of a {@link Value}
     * @param selected whether exactly this range is among those asked for
     */
    record Bucket(
            RangeLiteral range, long count, long certain, OptionalLong adds, boolean selected) {
        /** The least value in it; absent where it is open below. */
        public OptionalDouble from() {
            return range.span().from();
        }

        /** The least value above it; absent where it is open above. */
        public OptionalDouble to() {
            return range.span().to();
        }
    }

    /**
     * A number line in the canonical unit, or in one currency.
     *
     * @param unit id of the canonical unit, or the currency
     * @param least over all products that the other filters leave
     */
    record Quantity(
            String id,
            String unit,
            Optional<String> currency,
            OptionalDouble least,
            OptionalDouble greatest,
            List<Bucket> buckets,
            Blanks blanks)
            implements Facet {
        public Quantity {
            buckets = List.copyOf(buckets);
        }
    }
}
