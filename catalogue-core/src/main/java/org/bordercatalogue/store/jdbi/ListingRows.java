package org.bordercatalogue.store.jdbi;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.Listing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of listings. */
final class ListingRows {
    private static final String SELECT =
            """
            SELECT listing.edition, listing.exhibitor, listing.product, listing.role, listing.booth, listing.source,
                listing.shares_with, listing.demo_times, listing.is_new, listing.embargo_until
            FROM listing
            """;

    /** What the public may know, decided in this one place. */
    private static final String PUBLIC =
            """
            LEFT JOIN edition_rules ON edition_rules.edition = listing.edition
            WHERE COALESCE(listing.embargo_until, 0) <= :now
                AND COALESCE(edition_rules.opens_at, 0) <= :now
            """;

    private static final String LIFTED =
            """
            LEFT JOIN edition_rules ON edition_rules.edition = listing.edition
            WHERE (listing.embargo_until > :since AND listing.embargo_until <= :now)
                OR (edition_rules.opens_at > :since AND edition_rules.opens_at <= :now)
            """;

    private static final Comparator<Listing> ORDER = Comparator.comparing(ListingRows::idOf);

    private final Handle handle;
    private final Clock clock;

    ListingRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    /** What stands for the same edition, exhibitor and product. */
    Optional<Listing> findSame(Listing listing) {
        return handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", idOf(listing))
                .map(ListingRows::listing)
                .findFirst();
    }

    List<Listing> all() {
        return sorted(handle.createQuery(SELECT).map(ListingRows::listing));
    }

    List<Listing> ofEdition(String edition) {
        return sorted(
                handle.createQuery(SELECT + "WHERE listing.edition = :edition")
                        .bind("edition", edition)
                        .map(ListingRows::listing));
    }

    List<Listing> ofExhibitor(String exhibitor) {
        return sorted(
                handle.createQuery(SELECT + "WHERE listing.exhibitor = :exhibitor")
                        .bind("exhibitor", exhibitor)
                        .map(ListingRows::listing));
    }

    List<Listing> publicOfEdition(String edition) {
        return sorted(
                handle.createQuery(SELECT + PUBLIC + "AND listing.edition = :edition")
                        .bind("now", clock.millis())
                        .bind("edition", edition)
                        .map(ListingRows::listing));
    }

    List<Listing> publicOfExhibitor(String exhibitor) {
        return sorted(
                handle.createQuery(SELECT + PUBLIC + "AND listing.exhibitor = :exhibitor")
                        .bind("now", clock.millis())
                        .bind("exhibitor", exhibitor)
                        .map(ListingRows::listing));
    }

    /** Those whose embargo ended after the one time and not after the other. */
    List<Listing> lifted(long since, long now) {
        return sorted(
                handle.createQuery(SELECT + LIFTED)
                        .bind("since", since)
                        .bind("now", now)
                        .map(ListingRows::listing));
    }

    void remove(Listing listing) {
        handle.createUpdate("DELETE FROM listing WHERE id = :id")
                .bind("id", idOf(listing))
                .execute();
    }

    void save(Listing listing) {
        handle.createUpdate(
                        """
                        INSERT INTO listing
                            (id, edition, exhibitor, product, role, booth, source, shares_with, demo_times, is_new,
                            embargo_until)
                        VALUES (:id, :edition, :exhibitor, :product, :role, :booth, :source, :sharesWith, :demoTimes,
                            :isNew, :embargoUntil)
                        ON CONFLICT (id) DO UPDATE SET
                            role = excluded.role,
                            booth = excluded.booth,
                            source = excluded.source,
                            shares_with = excluded.shares_with,
                            demo_times = excluded.demo_times,
                            is_new = excluded.is_new,
                            embargo_until = excluded.embargo_until,
                            row_version = listing.row_version + 1
                        """)
                .bind("id", idOf(listing))
                .bind("edition", listing.edition())
                .bind("exhibitor", listing.exhibitor())
                .bind("product", listing.product())
                .bind("role", listing.role())
                .bind("booth", listing.booth())
                .bind("source", listing.source())
                .bind("sharesWith", listing.sharesWith())
                .bind("demoTimes", lines(listing.demoTimes()))
                .bind("isNew", listing.isNew() ? 1 : 0)
                .bind("embargoUntil", listing.embargoUntil().map(Instant::toEpochMilli))
                .execute();
    }

    /** Slugs hold no slash, so this is unique. */
    private static String idOf(Listing listing) {
        return listing.edition()
                + "/"
                + listing.exhibitor()
                + listing.product().map(product -> "/" + product).orElse("");
    }

    private static List<Listing> sorted(ResultIterable<Listing> listings) {
        return listings.stream().sorted(ORDER).toList();
    }

    private static Listing listing(ResultSet row, StatementContext context) throws SQLException {
        return new Listing(
                row.getString("edition"),
                row.getString("exhibitor"),
                Optional.ofNullable(row.getString("product")),
                Optional.ofNullable(row.getString("role")),
                Optional.ofNullable(row.getString("booth")),
                Optional.ofNullable(row.getString("source")),
                Optional.ofNullable(row.getString("shares_with")),
                DemoTime.ofLines(Objects.requireNonNullElse(row.getString("demo_times"), "")),
                row.getInt("is_new") == 1,
                Instants.find(row, "embargo_until"));
    }

    private static Optional<String> lines(List<DemoTime> times) {
        return Optional.of(times.stream().map(DemoTime::toString).collect(joining("\n")))
                .filter(text -> !text.isEmpty());
    }
}
