package org.bordercatalogue.review;

import java.util.List;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.proposal.Proposal;

/** What came of sending a draft in. */
public sealed interface Submitted {
    /** A reviewer will look at it. */
    record Waiting(Proposal proposal) implements Submitted {}

    /** It is live, and will be looked at afterwards. */
    record Live(Proposal proposal) implements Submitted {}

    /** Something has to be put right first; the draft is as it was. */
    record Incomplete(List<Fault> faults) implements Submitted {
        public Incomplete {
            faults = List.copyOf(faults);
        }
    }

    /** It looks like other products and does not say why it is none of them. */
    record Doubtful(List<Likeness> likenesses) implements Submitted {
        public Doubtful {
            likenesses = List.copyOf(likenesses);
        }
    }

    /** What is live has changed since the draft was begun; both have to be brought together. */
    record Stranded(Proposal proposal) implements Submitted {}
}
