package org.bordercatalogue.ingest;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductIds;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Imports the long CSV. Rows of a product may stand anywhere in the file, so it is read whole
 * before anything is published; each batch of products is then durable as it is done.
 */
final class LongCsvImport {
    private static final int BATCH = 100;

    private final CatalogueStore store;
    private final ProductAssembler assembler;
    private final ProductIds ids;
    private final Sink sink;
    private final ImportLog log;

    LongCsvImport(
            CatalogueStore store,
            ProductAssembler assembler,
            ProductIds ids,
            Sink sink,
            ImportLog log) {
        this.store = store;
        this.assembler = assembler;
        this.ids = ids;
        this.sink = sink;
        this.log = log;
    }

    void run(String file, Reader text, Progress progress) {
        Map<String, List<CsvRow>> rowsByExhibitor = new LinkedHashMap<>();
        new LongCsvReader(file, row -> take(row, rowsByExhibitor), this::reject).read(text);
        Map<String, String> exhibitorIds = saveExhibitors(rowsByExhibitor);
        Map<Identity, List<CsvRow>> rowsByProduct = new LinkedHashMap<>();
        rowsByExhibitor.forEach((slug, rows) -> {
            String exhibitor = exhibitorIds.getOrDefault(slug, slug);
            rows.forEach(row ->
                    rowsByProduct
                            .computeIfAbsent(
                                    Identity.of(exhibitor, row.product()),
                                    identity -> new ArrayList<>())
                            .add(row));
        });
        saveProducts(rowsByProduct, progress);
    }

    private void take(CsvRow row, Map<String, List<CsvRow>> rowsByExhibitor) {
        log.row();
        String slug = Slug.of(row.exhibitor());
        if (slug.isEmpty()) {
            log.reject(
                    new Rejection(
                            row.line(),
                            row.exhibitor(),
                            "the exhibitor's name holds no letter or digit"));
        } else {
            rowsByExhibitor.computeIfAbsent(slug, name -> new ArrayList<>()).add(row);
        }
    }

    private void reject(Rejection rejection) {
        log.row();
        log.reject(rejection);
    }

    /**
     * The id under which each exhibitor of the file is known; several names may be one exhibitor's.
     */
    private Map<String, String> saveExhibitors(Map<String, List<CsvRow>> rowsByExhibitor) {
        ExhibitorColumns columns = new ExhibitorColumns(store, log);
        Map<String, String> ids = new HashMap<>();
        Map<String, Exhibitor> exhibitors = new LinkedHashMap<>();
        rowsByExhibitor.forEach((slug, rows) -> {
            Exhibitor exhibitor = columns.exhibitor(rows);
            exhibitors.putIfAbsent(exhibitor.id(), exhibitor);
            ids.put(slug, exhibitor.id());
        });
        sink.exhibitors(List.copyOf(exhibitors.values())).forEach(log::other);
        return ids;
    }

    private void saveProducts(Map<Identity, List<CsvRow>> rowsByProduct, Progress progress) {
        List<Assembled> batch = new ArrayList<>();
        long done = 0;
        for (Map.Entry<Identity, List<CsvRow>> entry : rowsByProduct.entrySet()) {
            batch.add(assemble(entry.getKey(), entry.getValue()));
            done++;
            if (batch.size() == BATCH || done == rowsByProduct.size()) {
                publish(batch);
                batch.clear();
                progress.at(done, rowsByProduct.size());
            }
        }
    }

    private Assembled assemble(Identity identity, List<CsvRow> rows) {
        String id = ids.idFor(identity);
        Optional<Product> present =
                store.read(transaction ->
                        transaction.entries().findLiveRevision(id).map(Revision::content));
        return assembler.assemble(id, identity.exhibitor(), rows, present);
    }

    private void publish(List<Assembled> batch) {
        List<Publication> publications =
                sink.products(batch.stream().map(Assembled::product).toList());
        for (int i = 0; i < batch.size(); i++) {
            log.product(publications.get(i));
            tell(batch.get(i), publications.get(i));
        }
    }

    private void tell(Assembled assembled, Publication publication) {
        String name = assembled.product().name();
        CsvRow first = assembled.meanings().getFirst().row();
        if (!assembled.typeKnown()) {
            log.warn(
                    first.line(),
                    name,
                    "no pack knows the type '"
                            + first.type()
                            + "'; taken as '"
                            + assembled.product().type()
                            + "'");
        }
        for (RowMeaning meaning : assembled.meanings()) {
            if (publication.outcome() == Outcome.REFUSED) {
                log.reject(new Rejection(meaning.row().line(), name, publication.reason()));
            } else {
                tell(name, meaning);
            }
        }
    }

    private void tell(String name, RowMeaning meaning) {
        switch (meaning) {
            case RowMeaning.Stated stated -> {
                log.figures(1);
                for (Warning warning : stated.warnings()) {
                    log.warn(
                            stated.row().line(),
                            name,
                            stated.capability() + ": " + warning.message());
                }
            }
            case RowMeaning.NotMapped notMapped ->
                    log.unmapped(
                            AttributeName.of(notMapped.row().attribute()).name(),
                            notMapped.statement().reason());
        }
    }
}
