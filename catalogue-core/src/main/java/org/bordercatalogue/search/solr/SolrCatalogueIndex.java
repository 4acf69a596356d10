package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.search.IndexedProduct;

/** The index in Solr. */
public final class SolrCatalogueIndex implements CatalogueIndex {
    private static final int PAGE = 1000;

    private final SolrGateway gateway;
    private final Cores cores;
    private final ProductDocuments documents;
    private final CoreWriter live;
    private final Map<String, Long> uncommitted = new HashMap<>();
    private final String schema = Configset.version();

    public SolrCatalogueIndex(SolrConnection connection, Registry registry) {
        gateway = new SolrGateway(connection.client());
        cores = new Cores(gateway, connection.configset());
        documents = new ProductDocuments(registry);
        live = new CoreWriter(gateway, documents, Cores.LIVE);
    }

    @Override
    public synchronized void put(List<IndexedProduct> products) {
        Map<String, Long> versions = versions(products);
        List<IndexedProduct> newer = new ArrayList<>();
        for (IndexedProduct product : products) {
            if (product.version()
                    >= versions.getOrDefault(product.product().id(), product.version())) {
                newer.add(product);
                versions.put(product.product().id(), product.version());
            }
        }
        live.put(newer);
        newer.forEach(product -> uncommitted.put(product.product().id(), product.version()));
    }

    private Map<String, Long> versions(List<IndexedProduct> products) {
        Map<String, Long> versions = new HashMap<>();
        for (int from = 0; from < products.size(); from += PAGE) {
            List<String> ids =
                    products.subList(from, Math.min(from + PAGE, products.size())).stream()
                            .map(product -> product.product().id())
                            .toList();
            ClauseWriter writer = new ClauseWriter();
            ModifiableSolrParams parameters = new ModifiableSolrParams();
            parameters.set(CommonParams.Q, writer.write(new Clause.OneOf(SolrFields.ID, ids)));
            parameters.set(CommonParams.FL, SolrFields.ID, SolrFields.REVISION);
            parameters.set(CommonParams.ROWS, PAGE);
            writer.parameters().forEach(parameters::set);
            gateway.query(Cores.LIVE, parameters)
                    .getResults()
                    .forEach(document ->
                            versions.put(
                                    (String) document.getFieldValue(SolrFields.ID),
                                    ((Number) document.getFieldValue(SolrFields.REVISION))
                                            .longValue()));
        }
        versions.putAll(uncommitted);
        return versions;
    }

    @Override
    public synchronized void remove(Collection<String> ids) {
        live.remove(ids);
        ids.forEach(uncommitted::remove);
    }

    @Override
    public synchronized void commit() {
        live.commit(live.description().next());
        uncommitted.clear();
    }

    @Override
    public void forEachDocument(BiConsumer<String, String> idAndHash) {
        ModifiableSolrParams parameters = new ModifiableSolrParams();
        parameters.set(CommonParams.Q, "{!term f=" + SolrFields.KIND + "}" + SolrFields.PRODUCT);
        parameters.set(CommonParams.FL, SolrFields.ID, SolrFields.HASH);
        parameters.set(CommonParams.SORT, SolrFields.ID + " asc");
        parameters.set(CommonParams.ROWS, PAGE);
        String cursor = CursorMarkParams.CURSOR_MARK_START;
        String next = "";
        while (!cursor.equals(next)) {
            cursor = next.isEmpty() ? cursor : next;
            parameters.set(CursorMarkParams.CURSOR_MARK_PARAM, cursor);
            QueryResponse response = gateway.query(Cores.LIVE, parameters);
            for (SolrDocument document : response.getResults()) {
                idAndHash.accept(
                        (String) document.getFieldValue(SolrFields.ID),
                        (String) document.getFieldValue(SolrFields.HASH));
            }
            next = response.getNextCursorMark();
        }
    }

    @Override
    public boolean isCurrent(String definitionVersion) {
        cores.ensureLive();
        IndexDescription description = live.description();
        return description.definition().equals(definitionVersion)
                && description.schema().equals(schema);
    }

    @Override
    public Rebuild beginRebuild(String definitionVersion) {
        cores.ensureLive();
        String fresh = cores.createFresh();
        CoreWriter writer = new CoreWriter(gateway, documents, fresh);
        return new SolrRebuild(
                fresh, writer, new IndexDescription(definitionVersion, schema, 0).next());
    }

    /** The connection outlives the index: it is closed by who opened it. */
    @Override
    public void close() {}

    private final class SolrRebuild implements Rebuild {
        private final String core;
        private final CoreWriter writer;
        private final IndexDescription description;

        SolrRebuild(String core, CoreWriter writer, IndexDescription description) {
            this.core = core;
            this.writer = writer;
            this.description = description;
        }

        @Override
        public void put(List<IndexedProduct> products) {
            writer.put(products);
        }

        @Override
        public void remove(Collection<String> ids) {
            writer.remove(ids);
        }

        @Override
        public void swap() {
            synchronized (SolrCatalogueIndex.this) {
                writer.commit(description.next());
                cores.swap(core);
                uncommitted.clear();
            }
        }

        @Override
        public void abandon() {
            cores.drop(core);
        }
    }
}
