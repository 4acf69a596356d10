package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Listing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of listings. */
final class ListingRows {
    private static final String SELECT =
            "SELECT edition, exhibitor, product, role, booth, source FROM listing ";
    private static final Comparator<Listing> ORDER = Comparator.comparing(ListingRows::idOf);

    private final Handle handle;

    ListingRows(Handle handle) {
        this.handle = handle;
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
                handle.createQuery(SELECT + "WHERE edition = :edition")
                        .bind("edition", edition)
                        .map(ListingRows::listing));
    }

    List<Listing> ofExhibitor(String exhibitor) {
        return sorted(
                handle.createQuery(SELECT + "WHERE exhibitor = :exhibitor")
                        .bind("exhibitor", exhibitor)
                        .map(ListingRows::listing));
    }

    void save(Listing listing) {
        handle.createUpdate(
                        """
                        INSERT INTO listing (id, edition, exhibitor, product, role, booth, source)
                        VALUES (:id, :edition, :exhibitor, :product, :role, :booth, :source)
                        ON CONFLICT (id) DO UPDATE SET
                            role = excluded.role,
                            booth = excluded.booth,
                            source = excluded.source,
                            row_version = listing.row_version + 1
                        """)
                .bind("id", idOf(listing))
                .bind("edition", listing.edition())
                .bind("exhibitor", listing.exhibitor())
                .bind("product", listing.product())
                .bind("role", listing.role())
                .bind("booth", listing.booth())
                .bind("source", listing.source())
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
                Optional.ofNullable(row.getString("source")));
    }
}
