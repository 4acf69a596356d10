package org.bordercatalogue.proposal;

import java.util.List;
import java.util.Optional;

/** Keeps where entries and exhibitors stand; bound to one transaction. */
public interface StandingStore {
    Optional<EntryState> findState(String entry);

    /** By entry id. */
    List<EntryState> listOfExhibitor(String exhibitor);

    /** Every entry's id, exhibitor, type and identity, to look for twins among them. */
    List<Recognised> listRecognised();

    /** Keeps a change of the standing alone; throws {@code STALE} when another was kept since. */
    EntryState update(EntryState changed);

    /** Whether the exhibitor is in the catalogue; false where there is none of this id. */
    boolean isActive(String exhibitor);

    void setActive(String exhibitor, boolean active);

    void setTrust(String exhibitor, Trust trust);

    /** By what an entry is recognised. */
    record Recognised(String entry, String exhibitor, String type, String identity) {}
}
