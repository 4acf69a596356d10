package org.bordercatalogue.speed;

import java.util.List;

/**
 * How long the turns of one contender took.
 *
 * @param nanoseconds of each turn, ascending
 * @param bytes of an answer, at the median of all turns
 */
record Timing(String name, List<Long> nanoseconds, long bytes) {
    Timing {
        nanoseconds = nanoseconds.stream().sorted().toList();
    }

    /**
     * @param percentile from 0 to 100
     * @return milliseconds
     */
    double milliseconds(double percentile) {
        int index = (int) Math.ceil(percentile / 100 * nanoseconds.size()) - 1;
        return nanoseconds.get(Math.max(index, 0)) / 1e6;
    }

    /** How many times as long as another, at the median. */
    double ratioTo(Timing other) {
        return milliseconds(50) / other.milliseconds(50);
    }
}
