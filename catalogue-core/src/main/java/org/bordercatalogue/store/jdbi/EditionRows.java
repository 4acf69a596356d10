package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Edition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of editions. */
final class EditionRows {
    private static final String SELECT =
            """
            SELECT id, name, theme, start_date, end_date, city, country, host, format, participants, countries,
                exhibiting_companies, source
            FROM edition
            """;
    private static final Comparator<Edition> LATEST_FIRST =
            Comparator.comparing(
                            (Edition edition) -> edition.startDate().orElse(LocalDate.MIN),
                            Comparator.reverseOrder())
                    .thenComparing(Edition::name)
                    .thenComparing(Edition::id);

    private final Handle handle;

    EditionRows(Handle handle) {
        this.handle = handle;
    }

    Optional<Edition> find(String id) {
        return handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id)
                .map(EditionRows::edition)
                .findFirst();
    }

    List<Edition> list() {
        return handle.createQuery(SELECT).map(EditionRows::edition).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    void save(Edition edition) {
        handle.createUpdate(
                        """
                        INSERT INTO edition
                            (id, name, theme, start_date, end_date, city, country, host, format, participants,
                            countries, exhibiting_companies, source)
                        VALUES (:id, :name, :theme, :startDate, :endDate, :city, :country, :host, :format,
                            :participants, :countries, :exhibitingCompanies, :source)
                        ON CONFLICT (id) DO UPDATE SET
                            name = excluded.name,
                            theme = excluded.theme,
                            start_date = excluded.start_date,
                            end_date = excluded.end_date,
                            city = excluded.city,
                            country = excluded.country,
                            host = excluded.host,
                            format = excluded.format,
                            participants = excluded.participants,
                            countries = excluded.countries,
                            exhibiting_companies = excluded.exhibiting_companies,
                            source = excluded.source,
                            row_version = edition.row_version + 1
                        """)
                .bind("id", edition.id())
                .bind("name", edition.name())
                .bind("theme", edition.theme())
                .bind("startDate", edition.startDate().map(LocalDate::toString))
                .bind("endDate", edition.endDate().map(LocalDate::toString))
                .bind("city", edition.city())
                .bind("country", edition.country())
                .bind("host", edition.host())
                .bind("format", edition.format())
                .bind("participants", edition.participants())
                .bind("countries", edition.countries())
                .bind("exhibitingCompanies", edition.exhibitingCompanies())
                .bind("source", edition.source())
                .execute();
    }

    private static Edition edition(ResultSet row, StatementContext context) throws SQLException {
        return new Edition(
                row.getString("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("theme")),
                Optional.ofNullable(row.getString("start_date")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("end_date")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("city")),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("host")),
                Optional.ofNullable(row.getString("format")),
                Optional.ofNullable(row.getString("participants")),
                Optional.ofNullable(row.getString("countries")),
                Optional.ofNullable(row.getString("exhibiting_companies")),
                Optional.ofNullable(row.getString("source")));
    }
}
