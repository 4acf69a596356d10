package org.bordercatalogue.posting;

import java.util.List;
import org.bordercatalogue.review.Draft;

/** What came of a product that a program sent. */
public sealed interface Written {
    /**
     * It stands in the draft.
     *
     * @param doubts what a careful reader would want to be told
     */
    record Kept(Draft draft, List<Flaw> doubts) implements Written {
        public Kept {
            doubts = List.copyOf(doubts);
        }
    }

    /** Nothing of it is kept. */
    record Refused(List<Flaw> flaws) implements Written {
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }
}
