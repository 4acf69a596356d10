package org.bordercatalogue.review;

import java.util.List;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fault;

/** What came of writing many fields of a draft at once. */
public sealed interface Overlaid {
    /**
     * All of it is kept.
     *
     * @param changed whether anything is said now that was not said before
     */
    record Kept(Draft draft, boolean changed) implements Overlaid {}

    /**
     * Nothing is kept.
     *
     * @param reading of what it would have become
     * @param faults of the fields that were to be replaced
     */
    record Refused(DraftReading reading, List<Fault> faults) implements Overlaid {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
