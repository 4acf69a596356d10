package org.bordercatalogue.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bordercatalogue.demand.FilterUse;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Counts in memory what searches filter on; now and then the counts are brought to the store. What
 * was counted since is lost when the process ends, which no figure of these is worth preventing.
 * Safe for concurrent use.
 */
public final class FilterCounts {
    private static final int MOST_KEYS = 100_000;

    private final String root;
    private final Clock clock;
    private final Map<Key, Long> counts = new ConcurrentHashMap<>();

    /**
     * @param root the type of searches that choose none
     */
    public FilterCounts(String root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    private record Key(String type, String capability, LocalDate day) {}

    /** Counts the first page of a search; who goes on in it has been counted. */
    public void count(SearchState search) {
        if (search.page() > 1 || counts.size() > MOST_KEYS) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Set<String> asked = new TreeSet<>();
        search.capabilities()
                .forEach((capability, filter) -> {
                    if (filter.unknowns() == CapabilityFilter.Unknowns.LEAVE_OUT) {
                        asked.add(capability);
                    }
                });
        if (asked.isEmpty()) {
            asked.add(FilterUse.NONE);
        }
        asked.add(FilterUse.ALL);
        List<String> types =
                search.types().chosen().isEmpty() ? List.of(root) : search.types().chosen();
        types.forEach(type ->
                asked.forEach(capability ->
                        counts.merge(new Key(type, capability, today), 1L, Long::sum)));
    }

    /** Brings what was counted to the store; answers how many counts that were. */
    public int flush(CatalogueStore store) {
        List<FilterUse> uses = new ArrayList<>();
        for (Key key : List.copyOf(counts.keySet())) {
            Long counted = counts.remove(key);
            if (counted != null) {
                uses.add(new FilterUse(key.type(), key.capability(), key.day(), counted));
            }
        }
        if (!uses.isEmpty()) {
            keep(store, uses);
        }
        return uses.size();
    }

    /** What could not be kept is counted on. */
    private void keep(CatalogueStore store, List<FilterUse> uses) {
        boolean kept = false;
        try {
            store.write(transaction -> {
                transaction.demand().addUses(uses);
                return uses.size();
            });
            kept = true;
        } finally {
            if (!kept) {
                uses.forEach(use ->
                        counts.merge(
                                new Key(use.type(), use.capability(), use.day()),
                                use.searches(),
                                Long::sum));
            }
        }
    }
}
