package org.bordercatalogue.speed;

import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.solr.EngineAlone;
import org.bordercatalogue.search.solr.SolrConfig;
import org.bordercatalogue.store.Transaction;
import org.bordercatalogue.web.Catalogue;

/** What the engine alone needs for the products that the application has imported. */
final class ImportContest {
    private static final int BATCH = 500;

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
                .read(transaction -> {
                    List<List<IndexedProduct>> batches = batches(transaction);
                    return EngineAlone.add(beside, catalogue.registry(), batches) / 1e9;
                });
    }

    private static List<List<IndexedProduct>> batches(Transaction transaction) {
        List<List<IndexedProduct>> batches = new ArrayList<>();
        List<IndexedProduct> batch = new ArrayList<>();
        for (Exhibitor exhibitor : transaction.exhibitors().listExhibitors()) {
            for (Revision revision :
                    transaction.entries().listLiveRevisionsOfExhibitor(exhibitor.id())) {
                batch.add(
                        new IndexedProduct(
                                revision.content(),
                                exhibitor,
                                List.of(),
                                revision.number(),
                                revision.contentHash()));
            }
            if (batch.size() >= BATCH) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
        }
        batches.add(List.copyOf(batch));
        return batches;
    }
}
