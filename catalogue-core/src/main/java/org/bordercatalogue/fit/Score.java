package org.bordercatalogue.fit;

/**
 * How much of what should be is there, as an interval. A should that is met counts its weight, one
 * that fails counts nothing, and one that may be met or is unknown counts nothing in the worst case
 * and its weight in the best.
 *
 * @param worst sum of the weights that are met for certain
 * @param best sum of the weights that are not failed
 * @param of sum of all weights; 0 where nothing is asked but musts
 */
public record Score(int worst, int best, int of) {
    private static final double FULL = 100;

    public Score {
        if (!(0 <= worst && worst <= best && best <= of)) {
            throw new IllegalArgumentException(
                    "a score ascends: %d, %d, %d".formatted(worst, best, of));
        }
    }

    public boolean isAsked() {
        return of > 0;
    }

    /** From 0 to 100; call only where something is asked. */
    public double worstPoints() {
        return FULL * worst / of;
    }

    /** From 0 to 100; call only where something is asked. */
    public double bestPoints() {
        return FULL * best / of;
    }

    /** Whether the other one is no wider at either end. */
    public boolean encloses(Score other) {
        return of == other.of && worst <= other.worst && other.best <= best;
    }
}
