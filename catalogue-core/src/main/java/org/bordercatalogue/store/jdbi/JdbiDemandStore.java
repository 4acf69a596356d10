package org.bordercatalogue.store.jdbi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.demand.DemandStore;
import org.bordercatalogue.demand.FilterUse;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps what readers ask and filter for. Days are texts that sort as they follow. */
record JdbiDemandStore(Handle handle) implements DemandStore {
    @Override
    public void addWish(String entry, String capability, LocalDate day) {
        handle.createUpdate(
                        """
                        INSERT INTO figure_wish (entry, capability, day, wishes)
                        VALUES (:entry, :capability, :day, 1)
                        ON CONFLICT (entry, capability, day) DO UPDATE
                        SET wishes = figure_wish.wishes + 1
                        """)
                .bind("entry", entry)
                .bind("capability", capability)
                .bind("day", day.toString())
                .execute();
    }

    @Override
    public Map<String, Map<String, Long>> countWishes(Collection<String> entries, LocalDate since) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        Chunks.of(entries)
                .forEach(chunk ->
                        handle.createQuery(
                                        """
                                        SELECT entry, capability, SUM(wishes) AS counted
                                        FROM figure_wish
                                        WHERE entry IN (<entries>) AND day >= :since
                                        GROUP BY entry, capability
                                        """)
                                .bindList("entries", chunk)
                                .bind("since", since.toString())
                                .map((row, _) ->
                                        counts.computeIfAbsent(
                                                        row.getString("entry"),
                                                        _ -> new HashMap<>())
                                                .put(
                                                        row.getString("capability"),
                                                        row.getLong("counted")))
                                .list());
        return counts;
    }

    @Override
    public void addUses(List<FilterUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        try (PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO filter_use (type, capability, day, searches)
                        VALUES (:type, :capability, :day, :searches)
                        ON CONFLICT (type, capability, day) DO UPDATE
                        SET searches = filter_use.searches + excluded.searches
                        """)) {
            uses.forEach(use ->
                    batch.bind("type", use.type())
                            .bind("capability", use.capability())
                            .bind("day", use.day().toString())
                            .bind("searches", use.searches())
                            .add());
            batch.execute();
        }
    }

    @Override
    public Map<String, Long> countUses(Collection<String> types, LocalDate since) {
        Map<String, Long> counts = new HashMap<>();
        Chunks.of(types)
                .forEach(chunk ->
                        handle.createQuery(
                                        """
                                        SELECT capability, SUM(searches) AS counted
                                        FROM filter_use
                                        WHERE type IN (<types>) AND day >= :since
                                        GROUP BY capability
                                        """)
                                .bindList("types", chunk)
                                .bind("since", since.toString())
                                .map((row, _) ->
                                        counts.merge(
                                                row.getString("capability"),
                                                row.getLong("counted"),
                                                Long::sum))
                                .list());
        return counts;
    }

    @Override
    public void purge(LocalDate before) {
        for (String table : List.of("figure_wish", "filter_use")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE day < :before")
                    .bind("before", before.toString())
                    .execute();
        }
    }
}
