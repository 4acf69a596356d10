package org.bordercatalogue.search.solr;

import java.util.Collection;
import java.util.List;
import org.apache.solr.client.solrj.request.AbstractUpdateRequest.ACTION;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.bordercatalogue.search.IndexedProduct;

/** Writes to one core. */
final class CoreWriter {
    /** Larger lists go in parts, so that no request grows without bound. */
    private static final int BATCH = 500;

    private final SolrGateway gateway;
    private final ProductDocuments documents;
    private final String core;

    CoreWriter(SolrGateway gateway, ProductDocuments documents, String core) {
        this.gateway = gateway;
        this.documents = documents;
        this.core = core;
    }

    void put(List<IndexedProduct> products) {
        for (int from = 0; from < products.size(); from += BATCH) {
            UpdateRequest request = new UpdateRequest();
            products.subList(from, Math.min(from + BATCH, products.size()))
                    .forEach(product -> request.add(documents.of(product)));
            gateway.update(core, request);
        }
    }

    void remove(Collection<String> ids) {
        if (!ids.isEmpty()) {
            gateway.update(core, new UpdateRequest().deleteById(List.copyOf(ids)));
        }
    }

    /** What the core says of itself as far as it is committed. */
    IndexDescription description() {
        ModifiableSolrParams parameters = new ModifiableSolrParams();
        parameters.set(CommonParams.Q, "{!term f=" + SolrFields.ID + "}" + IndexDescription.ID);
        QueryResponse response = gateway.query(core, parameters);
        SolrDocumentList found = response.getResults();
        return found.isEmpty() ? IndexDescription.NONE : IndexDescription.of(found.getFirst());
    }

    /** Makes all writes durable and visible, in one step with what the index says of itself. */
    void commit(IndexDescription description) {
        UpdateRequest request = new UpdateRequest();
        request.add(description.document());
        request.setAction(ACTION.COMMIT, true, true);
        gateway.update(core, request);
    }
}
