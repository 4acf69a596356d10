package org.bordercatalogue.review;

import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;

/** A revision with the entry that it is of. */
public record Matter(EntryState entry, Proposal proposal) {
    Matter with(Proposal other) {
        return new Matter(entry, other);
    }

    String id() {
        return proposal.id();
    }
}
