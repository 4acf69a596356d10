package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Trust;
import org.bordercatalogue.store.CatalogueStore;

/** An exhibitor leaves the catalogue with all it has, and comes back. Nothing is deleted. */
public final class Departing {
    /** Marks the entries that went with their exhibitor, so that they come back with it. */
    private static final String LEFT = "the exhibitor has left the catalogue";

    private final Work work;

    public Departing(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** All its entries go from the public, and what was under review becomes drafts again. */
    public List<EntryState> leave(Actor actor, String exhibitor) {
        return work.write(
                actor,
                desk -> {
                    List<EntryState> entries = entries(desk, exhibitor);
                    desk.transaction().notices().cancelUnsent(exhibitor);
                    for (EntryState entry : entries) {
                        new TakingBack(desk).takeBack(entry, Stage.RECALLED);
                        EntryState now = desk.getEntry(entry.id());
                        if (now.standing().shown()) {
                            Standings.keep(
                                    desk, now, now.standing(Standing.WITHDRAWN, Optional.of(LEFT)));
                            desk.tellOrganisers(NoticeKind.PAUSED, now, Optional.empty(), LEFT);
                        }
                    }
                    desk.transaction().standings().setActive(exhibitor, false);
                    desk.log("leave", exhibitor, entries.size() + " entries", "");
                    return desk.transaction().standings().listOfExhibitor(exhibitor);
                });
    }

    /** What went with it comes back, each entry to where it stood. */
    public List<EntryState> comeBack(Actor actor, String exhibitor) {
        return work.write(
                actor,
                desk -> {
                    List<EntryState> entries = entries(desk, exhibitor);
                    desk.transaction().standings().setActive(exhibitor, true);
                    for (EntryState entry : entries) {
                        if (entry.standing() == Standing.WITHDRAWN
                                && entry.reason().filter(LEFT::equals).isPresent()) {
                            Standings.keep(
                                    desk,
                                    entry,
                                    entry.restored(entry.before().orElse(Standing.LIVE)));
                        }
                    }
                    desk.log("come back", exhibitor, entries.size() + " entries", "");
                    return desk.transaction().standings().listOfExhibitor(exhibitor);
                });
    }

    /** Whether what it changes waits for a reviewer. */
    public void setTrust(Actor actor, String exhibitor, Trust trust) {
        work.write(
                actor,
                desk -> {
                    if (!actor.organiser() || actor.belongsTo(exhibitor)) {
                        throw forbidden(exhibitor);
                    }
                    desk.transaction().standings().setTrust(exhibitor, trust);
                    desk.logInternally("trust", exhibitor, trust.name());
                    return trust;
                });
    }

    private static List<EntryState> entries(Desk desk, String exhibitor) {
        boolean own = desk.actor().administers(exhibitor);
        boolean organiser = desk.actor().organiser() && !desk.actor().belongsTo(exhibitor);
        if (!own && !organiser) {
            throw forbidden(exhibitor);
        }
        List<EntryState> entries = desk.transaction().standings().listOfExhibitor(exhibitor);
        entries.forEach(entry -> desk.require(entry, Party.OWNER_ADMIN, Party.ORGANISER));
        return entries;
    }

    private static CatalogueException forbidden(String exhibitor) {
        return new CatalogueException(
                ErrorCode.FORBIDDEN, "You may not do this with the exhibitor " + exhibitor);
    }
}
