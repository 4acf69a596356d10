package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.List;

/** A number that was understood, and what is doubtful about how it was written. */
record Outcome(Interpretation read, List<Warning> doubts) {
    Outcome {
        doubts = List.copyOf(doubts);
    }

    /** Adds the doubt about a mention's unit, if there is one. */
    static Outcome of(Interpretation read, Mention mention, List<Warning> doubts) {
        List<Warning> all = new ArrayList<>(doubts);
        if (!mention.doubt().isEmpty()) {
            all.add(new Warning(Warning.Kind.AMBIGUOUS_NUMBER, mention.doubt()));
        }
        return new Outcome(read, all);
    }
}
