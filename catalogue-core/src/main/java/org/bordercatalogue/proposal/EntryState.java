package org.bordercatalogue.proposal;

import java.util.Optional;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Standing;

/**
 * An entry with all that is known of its standing.
 *
 * @param version counts its changes
 * @param exhibitorActive whether its exhibitor is in the catalogue still
 * @param reason of the standing, told to its owner
 * @param before the standing to go back to
 * @param mergedInto the entry that answers for it
 * @param successor what is sold in its place
 * @param removalAsked by the first of the two that it takes
 * @param demo whether it is only a trial of the organiser, never public
 */
public record EntryState(
        Entry entry,
        long version,
        boolean exhibitorActive,
        Trust trust,
        Optional<String> reason,
        Optional<Standing> before,
        Optional<String> mergedInto,
        Optional<String> successor,
        Optional<MergePlan> mergePlan,
        Optional<Stamp> removalAsked,
        boolean demo) {
    public String id() {
        return entry.id();
    }

    public Standing standing() {
        return entry.standing();
    }

    public String exhibitor() {
        return entry.exhibitor();
    }

    /** At another standing; the one it leaves is kept to go back to. */
    public EntryState standing(Standing next, Optional<String> why) {
        return new EntryState(
                at(next),
                version,
                exhibitorActive,
                trust,
                why,
                Optional.of(entry.standing()),
                Optional.empty(),
                successor,
                mergePlan,
                Optional.empty(),
                demo);
    }

    /** Back where it stood before. */
    public EntryState restored(Standing to) {
        return new EntryState(
                at(to),
                version,
                exhibitorActive,
                trust,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                successor,
                mergePlan,
                Optional.empty(),
                demo);
    }

    public EntryState succeededBy(Optional<String> other) {
        return new EntryState(
                entry,
                version,
                exhibitorActive,
                trust,
                reason,
                before,
                mergedInto,
                other,
                mergePlan,
                removalAsked,
                demo);
    }

    public EntryState planned(Optional<MergePlan> plan) {
        return new EntryState(
                entry,
                version,
                exhibitorActive,
                trust,
                reason,
                before,
                mergedInto,
                successor,
                plan,
                removalAsked,
                demo);
    }

    public EntryState mergedInto(String survivor, Optional<String> why) {
        return new EntryState(
                at(Standing.MERGED),
                version,
                exhibitorActive,
                trust,
                why,
                Optional.of(entry.standing()),
                Optional.of(survivor),
                successor,
                Optional.empty(),
                Optional.empty(),
                demo);
    }

    public EntryState removalAsked(Optional<Stamp> first) {
        return new EntryState(
                entry,
                version,
                exhibitorActive,
                trust,
                reason,
                before,
                mergedInto,
                successor,
                mergePlan,
                first,
                demo);
    }

    public EntryState demo(boolean trial) {
        return new EntryState(
                entry,
                version,
                exhibitorActive,
                trust,
                reason,
                before,
                mergedInto,
                successor,
                mergePlan,
                removalAsked,
                trial);
    }

    /** The same standing over another entry row, as after a publication. */
    public EntryState over(Entry changed) {
        return new EntryState(
                changed,
                version,
                exhibitorActive,
                trust,
                reason,
                before,
                mergedInto,
                successor,
                mergePlan,
                removalAsked,
                demo);
    }

    private Entry at(Standing next) {
        return new Entry(
                entry.id(),
                entry.exhibitor(),
                entry.identity(),
                entry.type(),
                entry.liveRevision(),
                next);
    }
}
