package org.bordercatalogue.ingest;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductIds;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.publishing.EntryIds;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Imports the long CSV. Rows of a product may stand anywhere in the file, so it is read whole
 * before anything is published; each batch of products is then durable as it is done.
 */
final class LongCsvImport {
    private static final int BATCH = 100;

    private final CatalogueStore store;
    private final ProductAssembler assembler;
    private final Publisher publisher;
    private final String actor;
    private final ImportLog log;

    LongCsvImport(
            CatalogueStore store,
            ProductAssembler assembler,
            Publisher publisher,
            String actor,
            ImportLog log) {
        this.store = store;
        this.assembler = assembler;
        this.publisher = publisher;
        this.actor = actor;
        this.log = log;
    }

    void run(String file, Reader text, Progress progress) {
        Map<String, List<CsvRow>> rowsByName = new LinkedHashMap<>();
        new LongCsvReader(file, row -> take(row, rowsByName), this::reject).read(text);
        saveProducts(rowsByProduct(saveExhibitors(rowsByName)), progress);
    }

    private void take(CsvRow row, Map<String, List<CsvRow>> rowsByName) {
        log.row();
        String slug = Slug.of(row.exhibitor());
        if (slug.isEmpty()) {
            String reason = "the exhibitor's name holds no letter or digit";
            log.reject(new Rejection(row.line(), row.text(), reason));
        } else {
            rowsByName.computeIfAbsent(slug, name -> new ArrayList<>()).add(row);
        }
    }

    private void reject(Rejection rejection) {
        log.row();
        log.reject(rejection);
    }

    /** The rows by the id under which their exhibitor is known; several names may be one's. */
    private Map<String, List<CsvRow>> saveExhibitors(Map<String, List<CsvRow>> rowsByName) {
        ExhibitorColumns columns = new ExhibitorColumns(store, log);
        Map<String, Exhibitor> exhibitors = new LinkedHashMap<>();
        Map<String, List<CsvRow>> rowsById = new LinkedHashMap<>();
        for (List<CsvRow> rows : rowsByName.values()) {
            Exhibitor exhibitor = columns.exhibitor(rows);
            exhibitors.putIfAbsent(exhibitor.id(), exhibitor);
            rowsById.computeIfAbsent(exhibitor.id(), id -> new ArrayList<>()).addAll(rows);
        }
        publisher
                .saveExhibitors(List.copyOf(exhibitors.values()), actor)
                .forEach(saved -> {
                    log.other(saved);
                    if (saved.outcome() == Outcome.REFUSED) {
                        rejectAll(
                                rowsById.getOrDefault(saved.subject(), List.of()), saved.reason());
                        rowsById.remove(saved.subject());
                    }
                });
        return rowsById;
    }

    private static Map<Identity, List<CsvRow>> rowsByProduct(Map<String, List<CsvRow>> rowsById) {
        Map<Identity, List<CsvRow>> products = new LinkedHashMap<>();
        rowsById.forEach((exhibitor, rows) ->
                rows.forEach(row ->
                        products.computeIfAbsent(
                                        Identity.of(exhibitor, row.product()),
                                        identity -> new ArrayList<>())
                                .add(row)));
        return products;
    }

    private void saveProducts(Map<Identity, List<CsvRow>> rowsByProduct, Progress progress) {
        EntryIds ids = new EntryIds(store);
        ids.prepare(rowsByProduct.keySet());
        List<Assembled> batch = new ArrayList<>();
        long done = 0;
        for (Map.Entry<Identity, List<CsvRow>> product : rowsByProduct.entrySet()) {
            batch.add(assemble(ids, product.getKey(), product.getValue()));
            done++;
            if (batch.size() == BATCH || done == rowsByProduct.size()) {
                publish(batch);
                batch.clear();
                progress.at(done, rowsByProduct.size());
            }
        }
    }

    private Assembled assemble(ProductIds ids, Identity identity, List<CsvRow> rows) {
        String id = ids.idFor(identity);
        return assembler.assemble(id, identity.exhibitor(), rows, findContent(id));
    }

    /** What stands of an entry, whether the public sees it or not. */
    private Optional<Product> findContent(String id) {
        return store.read(transaction ->
                transaction
                        .entries()
                        .findEntry(id)
                        .flatMap(Entry::liveRevision)
                        .flatMap(transaction.entries()::findRevision)
                        .map(Revision::content));
    }

    private void publish(List<Assembled> batch) {
        List<Product> products = batch.stream().map(Assembled::product).toList();
        List<Publication> publications = publisher.publish(products, actor);
        for (int i = 0; i < batch.size(); i++) {
            log.product(publications.get(i));
            tell(batch.get(i), publications.get(i));
        }
    }

    private void tell(Assembled assembled, Publication publication) {
        List<CsvRow> rows = assembled.meanings().stream().map(RowMeaning::row).toList();
        if (publication.outcome() == Outcome.REFUSED) {
            rejectAll(rows, publication.reason());
            return;
        }
        String name = assembled.product().name();
        assembled.doubt().ifPresent(doubt -> log.warn(rows.getFirst().line(), name, doubt));
        assembled.meanings().forEach(meaning -> tell(name, meaning));
    }

    private void tell(String name, RowMeaning meaning) {
        switch (meaning) {
            case RowMeaning.Stated stated -> {
                log.figures(1);
                for (Warning warning : stated.warnings()) {
                    String message = stated.capability() + ": " + warning.message();
                    log.warn(stated.row().line(), name, message);
                }
            }
            case RowMeaning.NotMapped notMapped ->
                    log.unmapped(
                            AttributeName.of(notMapped.row().attribute()).name(),
                            notMapped.statement().reason());
        }
    }

    private void rejectAll(List<CsvRow> rows, String reason) {
        rows.forEach(row -> log.reject(new Rejection(row.line(), row.text(), reason)));
    }
}
