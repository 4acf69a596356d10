package org.bordercatalogue.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps counts by day; bound to one transaction. */
public interface DemandStore {
    /** One more reader asked for the figure that day. */
    void addWish(String entry, String capability, LocalDate day);

    /** How often figures of these entries were asked for since, by entry and capability. */
    Map<String, Map<String, Long>> countWishes(Collection<String> entries, LocalDate since);

    /** Adds to what stands of the same type, capability and day. */
    void addUses(List<FilterUse> uses);

    /** How often searches of any of these types filtered since, by capability. */
    Map<String, Long> countUses(Collection<String> types, LocalDate since);

    /** Forgets the days before. */
    void purge(LocalDate before);
}
