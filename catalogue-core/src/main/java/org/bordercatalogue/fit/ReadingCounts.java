package org.bordercatalogue.fit;

import org.bordercatalogue.figure.Reading;

/** How many products stand in which way. */
public record ReadingCounts(long meets, long mayMeet, long unknown, long fails) {
    /** From counts of which each holds those before it. */
    public static ReadingCounts cumulated(long meets, long possible, long open, long all) {
        return new ReadingCounts(meets, possible - meets, open - possible, all - open);
    }

    public long of(Reading reading) {
        return switch (reading) {
            case MEETS -> meets;
            case MAY_MEET -> mayMeet;
            case UNKNOWN -> unknown;
            case FAILS -> fails;
        };
    }

    public long all() {
        return meets + mayMeet + unknown + fails;
    }

    /** Those that do not fail. */
    public long open() {
        return meets + mayMeet + unknown;
    }
}
