package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.MergePlan;
import org.bordercatalogue.proposal.Stamp;
import org.bordercatalogue.proposal.StandingStore;
import org.bordercatalogue.proposal.Trust;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps where entries and exhibitors stand. */
final class JdbiStandingStore implements StandingStore {
    private static final String SELECT =
            """
            SELECT e.id, e.exhibitor, e.identity, e.type, e.live_revision, e.standing, e.row_version,
                e.standing_reason, e.standing_before, e.merged_into, e.successor, e.merge_planned_into,
                e.merge_planned_at, e.removal_asked_by, e.removal_asked_at, e.is_demo,
                x.standing AS exhibitor_standing, x.trust
            FROM entry e JOIN exhibitor x ON x.id = e.exhibitor
            """;
    private static final String ACTIVE = "ACTIVE";

    private final Handle handle;
    private final Clock clock;

    JdbiStandingStore(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public Optional<EntryState> findState(String entry) {
        return handle.createQuery(SELECT + "WHERE e.id = :id")
                .bind("id", entry)
                .map(JdbiStandingStore::state)
                .findFirst();
    }

    @Override
    public List<EntryState> listOfExhibitor(String exhibitor) {
        return handle.createQuery(SELECT + "WHERE e.exhibitor = :exhibitor ORDER BY e.id")
                .bind("exhibitor", exhibitor)
                .map(JdbiStandingStore::state)
                .list();
    }

    @Override
    public List<Recognised> listRecognised() {
        return handle.createQuery("SELECT id, exhibitor, type, identity FROM entry")
                .map((row, context) ->
                        new Recognised(
                                row.getString("id"),
                                row.getString("exhibitor"),
                                row.getString("type"),
                                row.getString("identity")))
                .list();
    }

    @Override
    public EntryState update(EntryState changed) {
        int updated =
                handle.createUpdate(
                                """
                                UPDATE entry SET
                                    standing = :standing, standing_reason = :reason, standing_before = :before,
                                    standing_since = CASE WHEN standing = :standing THEN standing_since ELSE :now END,
                                    merged_into = :mergedInto, successor = :successor,
                                    merge_planned_into = :plannedInto, merge_planned_at = :plannedAt,
                                    removal_asked_by = :removalBy, removal_asked_at = :removalAt,
                                    is_demo = :demo, changed_at = :now, row_version = row_version + 1
                                WHERE id = :id AND row_version = :version
                                """)
                        .bind("id", changed.id())
                        .bind("version", changed.version())
                        .bind("standing", changed.standing().name())
                        .bind("reason", changed.reason())
                        .bind("before", changed.before().map(Standing::name))
                        .bind("mergedInto", changed.mergedInto())
                        .bind("successor", changed.successor())
                        .bind("plannedInto", changed.mergePlan().map(MergePlan::into))
                        .bind("plannedAt", Instants.millis(changed.mergePlan().map(MergePlan::at)))
                        .bind("removalBy", changed.removalAsked().map(Stamp::by))
                        .bind("removalAt", Instants.millis(changed.removalAsked().map(Stamp::at)))
                        .bind("demo", changed.demo() ? 1 : 0)
                        .bind("now", clock.millis())
                        .execute();
        if (updated == 0) {
            throw new CatalogueException(
                    ErrorCode.STALE,
                    "Somebody else has changed where " + changed.id() + " stands; look again");
        }
        return findState(changed.id()).orElseThrow();
    }

    @Override
    public boolean isActive(String exhibitor) {
        return handle.createQuery("SELECT standing FROM exhibitor WHERE id = :id")
                .bind("id", exhibitor)
                .mapTo(String.class)
                .findFirst()
                .filter(ACTIVE::equals)
                .isPresent();
    }

    @Override
    public void setActive(String exhibitor, boolean active) {
        set(exhibitor, "standing", active ? ACTIVE : "WITHDRAWN");
    }

    @Override
    public void setTrust(String exhibitor, Trust trust) {
        set(exhibitor, "trust", trust.name());
    }

    /** The column is one of our own two words. */
    private void set(String exhibitor, String column, String value) {
        int updated =
                handle.createUpdate(
                                "UPDATE exhibitor SET "
                                        + column
                                        + " = :value, changed_at = :now, row_version = row_version + 1 WHERE id = :id")
                        .bind("id", exhibitor)
                        .bind("value", value)
                        .bind("now", clock.millis())
                        .execute();
        if (updated == 0) {
            throw new CatalogueException(ErrorCode.NOT_FOUND, "There is no exhibitor " + exhibitor);
        }
    }

    private static EntryState state(ResultSet row, StatementContext context) throws SQLException {
        Optional<String> plannedInto = find(row, "merge_planned_into");
        String removalBy = find(row, "removal_asked_by").orElse("");
        return new EntryState(
                new Entry(
                        row.getString("id"),
                        row.getString("exhibitor"),
                        row.getString("identity"),
                        row.getString("type"),
                        find(row, "live_revision"),
                        Standing.valueOf(row.getString("standing"))),
                row.getLong("row_version"),
                row.getString("exhibitor_standing").equals(ACTIVE),
                Trust.valueOf(row.getString("trust")),
                find(row, "standing_reason"),
                find(row, "standing_before").map(Standing::valueOf),
                find(row, "merged_into"),
                find(row, "successor"),
                Instants.find(row, "merge_planned_at")
                        .map(at -> new MergePlan(plannedInto.orElseThrow(), at)),
                Instants.find(row, "removal_asked_at").map(at -> new Stamp(removalBy, at)),
                row.getInt("is_demo") == 1);
    }

    private static Optional<String> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
