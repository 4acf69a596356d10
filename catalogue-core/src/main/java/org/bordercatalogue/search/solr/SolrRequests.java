package org.bordercatalogue.search.solr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;

/** Sends JSON requests to the live index, with what no request may leave open. */
final class SolrRequests {
    private static final long MOST_MILLISECONDS = 10_000;

    private final SolrGateway gateway;
    private final JsonMapper json = new JsonMapper();

    SolrRequests(SolrGateway gateway) {
        this.gateway = gateway;
    }

    QueryResponse send(Map<String, Object> request) {
        return answer(written(request));
    }

    QueryResponse answer(String written) {
        ModifiableSolrParams parameters = new ModifiableSolrParams();
        parameters.set("json", written);
        parameters.set("expandMacros", false);
        parameters.set("uf", "-*");
        // The engine would write out every request for its log, which is not kept.
        parameters.set(CommonParams.LOG_PARAMS_LIST, "");
        parameters.set(CommonParams.TIME_ALLOWED, Long.toString(MOST_MILLISECONDS));
        return gateway.query(Cores.LIVE, parameters);
    }

    String written(Map<String, Object> request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
