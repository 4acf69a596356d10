package org.bordercatalogue.speed;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.solr.EngineAlone;
import org.bordercatalogue.search.solr.SolrConfig;
import org.bordercatalogue.store.Transaction;
import org.bordercatalogue.web.Catalogue;

/** What the engine alone needs for the products that the application has imported. */
final class ImportContest {
    private final LoadedCatalogue loaded;

    ImportContest(LoadedCatalogue loaded) {
        this.loaded = loaded;
    }

    /** Seconds. */
    double engineAlone() {
        Catalogue catalogue = loaded.catalogue();
        SolrConfig beside = new SolrConfig.Embedded(loaded.folder().resolve("beside"));
        return catalogue
                .store()
                .read(transaction ->
                        EngineAlone.add(beside, catalogue.registry(), batches(transaction)) / 1e9);
    }

    /** One exhibitor after the other, since all of them at once would fill the heap. */
    private static Stream<List<IndexedProduct>> batches(Transaction transaction) {
        return transaction.exhibitors().listExhibitors().stream()
                .map(exhibitor -> products(exhibitor, transaction));
    }

    private static List<IndexedProduct> products(Exhibitor exhibitor, Transaction transaction) {
        return transaction.entries().listLiveRevisionsOfExhibitor(exhibitor.id()).stream()
                .map(revision ->
                        new IndexedProduct(
                                revision.content(),
                                exhibitor,
                                List.of(),
                                revision.number(),
                                revision.contentHash()))
                .toList();
    }
}
