package org.bordercatalogue.bulk;

import java.util.List;
import org.bordercatalogue.difference.Difference;

/**
 * What a row comes to.
 *
 * @param entry its id; empty for a new one that was not made
 * @param draft the revision that it is written to; empty where it is not
 * @param changes what the entry says anew
 * @param doubts what is taken and may be a slip all the same
 */
public record RowReport(
        String sheet,
        int row,
        String entry,
        String name,
        Kind kind,
        String draft,
        List<Difference> changes,
        List<CellFault> doubts,
        List<CellFault> faults) {
    public RowReport {
        changes = List.copyOf(changes);
        doubts = List.copyOf(doubts);
        faults = List.copyOf(faults);
    }

    /** What is to be done with it. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        /** Something in it is not as it must be. */
        FAULTY,
        /** The entry was changed since the row was taken away. */
        STALE,
        /** Somebody else has to act on the entry first. */
        WAITING
    }

    /** Whether it becomes part of a draft. */
    public boolean applies() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }
}
