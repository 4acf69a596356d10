package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.EditionRulesStore;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.edition.Listing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of editions' rules and of booths that have one holder. */
final class EditionRulesRows implements EditionRulesStore {
    private static final String LIFTED = "embargoes-lifted-until";

    private final Handle handle;
    private final ListingRows listings;
    private final Clock clock;

    EditionRulesRows(Handle handle, ListingRows listings, Clock clock) {
        this.handle = handle;
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public Optional<EditionRules> findRules(String edition) {
        return handle.createQuery(
                        """
                        SELECT edition, time_zone, closes_at, grace_minutes, unique_booths, access_code, opens_at,
                            partial_list, floor_plan, floor_plan_type, floor_plan_alt
                        FROM edition_rules WHERE edition = :edition
                        """)
                .bind("edition", edition)
                .map(EditionRulesRows::rules)
                .findFirst();
    }

    @Override
    public void saveRules(EditionRules rules) {
        handle.createUpdate(
                        """
                        INSERT INTO edition_rules
                            (edition, time_zone, closes_at, grace_minutes, unique_booths, access_code, opens_at,
                            partial_list, floor_plan, floor_plan_type, floor_plan_alt, row_version)
                        VALUES (:edition, :zone, :closesAt, :grace, :unique, :code, :opensAt, :partial, :floorPlan,
                            :floorPlanType, :floorPlanAlt, 1)
                        ON CONFLICT (edition) DO UPDATE SET
                            time_zone = excluded.time_zone,
                            closes_at = excluded.closes_at,
                            grace_minutes = excluded.grace_minutes,
                            unique_booths = excluded.unique_booths,
                            access_code = excluded.access_code,
                            opens_at = excluded.opens_at,
                            partial_list = excluded.partial_list,
                            floor_plan = excluded.floor_plan,
                            floor_plan_type = excluded.floor_plan_type,
                            floor_plan_alt = excluded.floor_plan_alt,
                            row_version = edition_rules.row_version + 1
                        """)
                .bind("edition", rules.edition())
                .bind("zone", rules.zone().getId())
                .bind("closesAt", Instants.millis(rules.closesAt()))
                .bind("grace", rules.graceMinutes())
                .bind("unique", rules.uniqueBooths() ? 1 : 0)
                .bind("code", rules.accessCode())
                .bind("opensAt", Instants.millis(rules.opensAt()))
                .bind("partial", rules.partial() ? 1 : 0)
                .bind("floorPlan", rules.floorPlan().map(FloorPlan::sha256))
                .bind("floorPlanType", rules.floorPlan().map(FloorPlan::mediaType))
                .bind("floorPlanAlt", rules.floorPlan().map(FloorPlan::alt))
                .execute();
    }

    @Override
    public Optional<FloorPlan> findPublicFloorPlan(String edition) {
        return handle.createQuery(
                        """
                        SELECT floor_plan, floor_plan_type, floor_plan_alt FROM edition_rules
                        WHERE edition = :edition AND floor_plan IS NOT NULL
                            AND COALESCE(opens_at, 0) <= :now
                        """)
                .bind("edition", edition)
                .bind("now", clock.millis())
                .map((row, _) -> plan(row).orElseThrow())
                .findFirst();
    }

    @Override
    public Optional<String> findHolder(String edition, String place) {
        return handle.createQuery(
                        "SELECT exhibitor FROM booth WHERE edition = :edition AND place = :place")
                .bind("edition", edition)
                .bind("place", place)
                .mapTo(String.class)
                .findFirst();
    }

    @Override
    public void hold(String edition, String exhibitor, Collection<String> places) {
        handle.createUpdate("DELETE FROM booth WHERE edition = :edition AND exhibitor = :exhibitor")
                .bind("edition", edition)
                .bind("exhibitor", exhibitor)
                .execute();
        for (String place : places) {
            Contradictions.told(
                    () -> add(edition, exhibitor, place),
                    () -> "The booth " + place + " of " + edition + " is another's");
        }
    }

    private void add(String edition, String exhibitor, String place) {
        handle.createUpdate("INSERT INTO booth (edition, place, exhibitor) VALUES (:e, :p, :x)")
                .bind("e", edition)
                .bind("p", place)
                .bind("x", exhibitor)
                .execute();
    }

    @Override
    public List<Listing> listLifted(Instant now) {
        long since =
                handle.createQuery("SELECT value FROM counter WHERE name = :name")
                        .bind("name", LIFTED)
                        .mapTo(Long.class)
                        .one();
        return listings.lifted(since, now.toEpochMilli());
    }

    @Override
    public void lifted(Instant now) {
        handle.createUpdate("UPDATE counter SET value = :now WHERE name = :name AND value < :now")
                .bind("now", now.toEpochMilli())
                .bind("name", LIFTED)
                .execute();
    }

    private static EditionRules rules(ResultSet row, StatementContext context) throws SQLException {
        return new EditionRules(
                row.getString("edition"),
                ZoneId.of(row.getString("time_zone")),
                Instants.find(row, "closes_at"),
                row.getInt("grace_minutes"),
                row.getInt("unique_booths") == 1,
                Optional.ofNullable(row.getString("access_code")),
                Instants.find(row, "opens_at"),
                row.getInt("partial_list") == 1,
                plan(row));
    }

    private static Optional<FloorPlan> plan(ResultSet row) throws SQLException {
        String hash = row.getString("floor_plan");
        return hash == null
                ? Optional.empty()
                : Optional.of(
                        new FloorPlan(
                                hash,
                                row.getString("floor_plan_type"),
                                row.getString("floor_plan_alt")));
    }
}
