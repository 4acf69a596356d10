package org.bordercatalogue.requirement;

/** How much a requirement counts. */
public sealed interface Force {
    /** Whoever fails it is out. */
    record Must() implements Force {}

    /**
     * Adds to the score.
     *
     * @param weight whole, from 1 to {@value #GREATEST}; a requirement of twice the weight counts
     *     twice
     */
    record Should(int weight) implements Force {
        public static final int GREATEST = 100;

        public Should {
            if (weight < 1 || weight > GREATEST) {
                throw new IllegalArgumentException("a weight is from 1 to " + GREATEST);
            }
        }
    }
}
