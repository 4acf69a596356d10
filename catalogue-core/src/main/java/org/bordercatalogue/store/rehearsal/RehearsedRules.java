package org.bordercatalogue.store.rehearsal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.EditionRulesStore;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.edition.Listing;

/**
 * The rules of editions, with the booths that were taken in rehearsal.
 *
 * @param holders exhibitors by edition and place
 */
record RehearsedRules(EditionRulesStore real, Map<String, Map<String, String>> holders)
        implements EditionRulesStore {
    @Override
    public Optional<EditionRules> findRules(String edition) {
        return real.findRules(edition);
    }

    @Override
    public void saveRules(EditionRules rules) {}

    @Override
    public Optional<FloorPlan> findPublicFloorPlan(String edition) {
        return real.findPublicFloorPlan(edition);
    }

    @Override
    public Optional<String> findHolder(String edition, String place) {
        return Optional.ofNullable(holders.getOrDefault(edition, Map.of()).get(place))
                .or(() -> real.findHolder(edition, place));
    }

    @Override
    public void hold(String edition, String exhibitor, Collection<String> places) {
        Map<String, String> booths = holders.computeIfAbsent(edition, _ -> new HashMap<>());
        places.forEach(place -> booths.put(place, exhibitor));
    }

    @Override
    public List<Listing> listLifted(Instant now) {
        return List.of();
    }

    @Override
    public void lifted(Instant now) {}
}
