package org.bordercatalogue.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the rules of editions, and who holds which booth; bound to one transaction. */
public interface EditionRulesStore {
    Optional<EditionRules> findRules(String edition);

    /** Those that organisers said, or else the usual ones. */
    default EditionRules rules(String edition) {
        return findRules(edition).orElseGet(() -> EditionRules.usual(edition));
    }

    void saveRules(EditionRules rules);

    /** The floor plan, unless the public does not learn yet who is listed. */
    Optional<FloorPlan> findPublicFloorPlan(String edition);

    /** Whose booth it is, where a booth has one holder. */
    Optional<String> findHolder(String edition, String place);

    /**
     * The exhibitor holds these places and no others; throws {@code CONFLICT} where one is
     * another's.
     */
    void hold(String edition, String exhibitor, Collection<String> places);

    /** Listings of which the public may know now and could not when this was last asked. */
    List<Listing> listLifted(Instant now);

    void lifted(Instant now);
}
