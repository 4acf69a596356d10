package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.exhibitor.ExhibitorStore;
import org.bordercatalogue.kernel.Slug;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps exhibitors, and the slugs of all their names to find them by. */
final class JdbiExhibitorStore implements ExhibitorStore {
    private static final String SELECT =
            "SELECT e.id, e.name, e.country, e.website, e.aliases, e.former_names FROM exhibitor e ";

    private final Handle handle;
    private final Clock clock;

    JdbiExhibitorStore(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public Optional<Exhibitor> findExhibitor(String id) {
        return handle.createQuery(SELECT + "WHERE e.id = :id")
                .bind("id", id)
                .map(JdbiExhibitorStore::exhibitor)
                .findFirst();
    }

    /**
     * Where several share a name, those in the catalogue win over those that have left; then ids
     * win over names, names over aliases, aliases over former names, then the lesser id.
     */
    @Override
    public Optional<Exhibitor> matchExhibitor(String name) {
        return handle.createQuery(
                        SELECT
                                + """
                                JOIN exhibitor_name n ON n.exhibitor = e.id
                                WHERE n.slug = :slug
                                ORDER BY CASE e.standing WHEN 'ACTIVE' THEN 0 ELSE 1 END, n.name_rank, e.id
                                LIMIT 1
                                """)
                .bind("slug", Slug.of(name))
                .map(JdbiExhibitorStore::exhibitor)
                .findFirst();
    }

    @Override
    public List<Exhibitor> listExhibitors() {
        return handle.createQuery(SELECT).map(JdbiExhibitorStore::exhibitor).stream()
                .sorted(Comparator.comparing(Exhibitor::name).thenComparing(Exhibitor::id))
                .toList();
    }

    @Override
    public boolean saveExhibitor(Exhibitor exhibitor) {
        if (findExhibitor(exhibitor.id()).equals(Optional.of(exhibitor))) {
            return false;
        }
        upsert(exhibitor);
        handle.createUpdate("DELETE FROM exhibitor_name WHERE exhibitor = :id")
                .bind("id", exhibitor.id())
                .execute();
        insertNames(exhibitor);
        return true;
    }

    private void upsert(Exhibitor exhibitor) {
        handle.createUpdate(
                        """
                        INSERT INTO exhibitor
                            (id, name, country, website, aliases, former_names, created_at, changed_at)
                        VALUES (:id, :name, :country, :website, :aliases, :formerNames, :now, :now)
                        ON CONFLICT (id) DO UPDATE SET
                            name = excluded.name,
                            country = excluded.country,
                            website = excluded.website,
                            aliases = excluded.aliases,
                            former_names = excluded.former_names,
                            changed_at = excluded.changed_at,
                            row_version = exhibitor.row_version + 1
                        """)
                .bind("id", exhibitor.id())
                .bind("name", exhibitor.name())
                .bind("country", exhibitor.country())
                .bind("website", exhibitor.website())
                .bind("aliases", JsonList.write(exhibitor.aliases()))
                .bind("formerNames", JsonList.write(exhibitor.formerNames()))
                .bind("now", clock.millis())
                .execute();
    }

    private void insertNames(Exhibitor exhibitor) {
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO exhibitor_name (slug, exhibitor, name_rank) VALUES (:slug, :exhibitor, :rank)");
        ranks(exhibitor)
                .forEach((slug, rank) ->
                        batch.bind("slug", slug)
                                .bind("exhibitor", exhibitor.id())
                                .bind("rank", rank)
                                .add());
        batch.execute();
    }

    private static Map<String, Integer> ranks(Exhibitor exhibitor) {
        return Stream.of(
                        Map.entry(0, List.of(exhibitor.id())),
                        Map.entry(1, List.of(exhibitor.name())),
                        Map.entry(2, exhibitor.aliases()),
                        Map.entry(3, exhibitor.formerNames()))
                .flatMap(names ->
                        names.getValue().stream()
                                .map(name -> Map.entry(Slug.of(name), names.getKey())))
                .filter(name -> !name.getKey().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    private static Exhibitor exhibitor(ResultSet row, StatementContext context)
            throws SQLException {
        return new Exhibitor(
                row.getString("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("website")),
                JsonList.read(row.getString("aliases")),
                JsonList.read(row.getString("former_names")));
    }
}
