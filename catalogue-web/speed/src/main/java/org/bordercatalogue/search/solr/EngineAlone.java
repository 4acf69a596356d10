package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.SearchState;

/** The engine that the application uses, asked without the application around it. */
public final class EngineAlone {
    private EngineAlone() {}

    /** Asks for the search as the application would; answers how many products were found. */
    public static long ask(SolrCatalogueSearch search, String request) {
        return search.answer(request).getResults().getNumFound();
    }

    /** The request that the application sends for a page of a search with these facets. */
    public static String forPage(
            SolrCatalogueSearch search, SearchState state, List<String> facets) {
        return search.written(state, Asked.of(facets));
    }

    /** The request that it sends for the same as data. */
    public static String forData(
            SolrCatalogueSearch search, SearchState state, List<String> facets) {
        return search.written(state, Asked.of(facets).withItems());
    }

    /**
     * Adds products to an index of their own.
     *
     * @return how long the engine alone took, in nanoseconds, without the making of the documents
     */
    public static long add(
            SolrConfig config, Registry registry, Stream<List<IndexedProduct>> batches) {
        try (SolrConnection connection = SolrConnection.open(config)) {
            SolrGateway gateway = new SolrGateway(connection.client());
            new Cores(gateway, connection.configset()).ensureLive();
            ProductDocuments documents = new ProductDocuments(registry);
            long taken = batches.mapToLong(batch -> add(batch, documents, gateway)).sum();
            long start = System.nanoTime();
            new CoreWriter(gateway, documents, Cores.LIVE).commit(IndexDescription.NONE.next());
            return taken + System.nanoTime() - start;
        }
    }

    private static long add(
            List<IndexedProduct> batch, ProductDocuments documents, SolrGateway gateway) {
        UpdateRequest request = new UpdateRequest();
        batch.forEach(product -> request.add(documents.of(product)));
        long start = System.nanoTime();
        gateway.update(Cores.LIVE, request);
        return System.nanoTime() - start;
    }
}
