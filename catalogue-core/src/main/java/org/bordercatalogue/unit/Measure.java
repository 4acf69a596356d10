package org.bordercatalogue.unit;

import java.util.List;

/**
 * What a unit measures.
 *
 * @param dimension powers of the base dimensions, sorted; empty for a plain number
 * @param noun of what it is a number where the dimension does not say it (bags, pixels, torque);
 *     may be empty
 * @param countable whether the noun is a thing that is counted
 * @param like other nouns whose numbers also read as this
 */
record Measure(String dimension, String noun, boolean countable, List<String> like, Scale scale) {
    private static final String NO_DIMENSION = "";

    Measure {
        like = List.copyOf(like);
    }

    boolean converts(Measure other) {
        return dimension.equals(other.dimension)
                && (noun.equals(other.noun) || agrees(other) || other.agrees(this));
    }

    boolean isCount() {
        return dimension.equals(NO_DIMENSION) && (noun.isEmpty() || countable);
    }

    /** Whether both count, but unlike things. */
    boolean countsOtherThan(Measure other) {
        return countable && other.countable && !noun.equals(other.noun);
    }

    private boolean agrees(Measure other) {
        return (noun.isEmpty() && other.countable) || like.contains(other.noun);
    }
}
