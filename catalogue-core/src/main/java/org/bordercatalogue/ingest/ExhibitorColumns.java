package org.bordercatalogue.ingest;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.Countries;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.kernel.WebAddress;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Makes exhibitors of the columns that name one. What is already known of an exhibitor is kept;
 * gaps are filled.
 */
final class ExhibitorColumns {
    private final CatalogueStore store;
    private final ImportLog log;
    private final Countries countries = new Countries();

    ExhibitorColumns(CatalogueStore store, ImportLog log) {
        this.store = store;
        this.log = log;
    }

    /**
     * The exhibitor that rows name.
     *
     * @param rows all of one exhibitor, at least one
     */
    Exhibitor exhibitor(List<CsvRow> rows) {
        String name = rows.getFirst().exhibitor();
        Optional<Exhibitor> known =
                store.read(transaction -> transaction.exhibitors().matchExhibitor(name));
        return new Exhibitor(
                known.map(Exhibitor::id).orElseGet(() -> Slug.of(name)),
                known.map(Exhibitor::name).orElse(name),
                known.flatMap(Exhibitor::country).or(() -> country(rows)),
                known.flatMap(Exhibitor::website).or(() -> website(rows)),
                known.map(Exhibitor::aliases).orElse(List.of()),
                known.map(Exhibitor::formerNames).orElse(List.of()));
    }

    private Optional<String> country(List<CsvRow> rows) {
        Optional<CsvRow> stated = rows.stream().filter(row -> !row.country().isEmpty()).findFirst();
        Optional<String> code = stated.flatMap(row -> countries.findCode(row.country()));
        if (stated.isPresent() && code.isEmpty()) {
            String country = "'" + stated.get().country() + "'";
            warn(stated.get(), country + " is no country of ISO 3166; left out");
        }
        return code;
    }

    private Optional<String> website(List<CsvRow> rows) {
        Optional<CsvRow> stated = rows.stream().filter(row -> !row.website().isEmpty()).findFirst();
        if (stated.isPresent() && WebAddress.ofSite(stated.get().website()).isEmpty()) {
            warn(stated.get(), "'" + stated.get().website() + "' is no web address; left out");
            return Optional.empty();
        }
        return stated.map(row -> WebAddress.withScheme(row.website()));
    }

    private void warn(CsvRow row, String message) {
        log.warn(row.line(), row.exhibitor(), message);
    }
}
