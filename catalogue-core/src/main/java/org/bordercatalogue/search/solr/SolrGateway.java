package org.bordercatalogue.search.solr;

import java.io.IOException;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.AbstractUpdateRequest;
import org.apache.solr.client.solrj.request.GenericSolrRequest;
import org.apache.solr.client.solrj.request.QueryRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.NamedList;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Talks to the engine, wherever it is, and says in our words when it does not answer. */
final class SolrGateway {
    private static final String PARTIAL = "partialResults";
    private static final String NO_CORE = "No such core";

    private final SolrClient client;

    SolrGateway(SolrClient client) {
        this.client = client;
    }

    /** A complete answer; one that the engine cut short is none. */
    QueryResponse query(String core, SolrParams parameters) {
        QueryResponse response = new QueryResponse();
        response.setResponse(send(core, new QueryRequest(parameters, METHOD.POST)));
        if (Boolean.TRUE.equals(response.getResponseHeader().get(PARTIAL))) {
            throw unavailable(new IOException("The answer was cut short."));
        }
        return response;
    }

    void update(String core, AbstractUpdateRequest request) {
        send(core, request);
    }

    NamedList<Object> manage(SolrParams parameters) {
        return send(
                null,
                new GenericSolrRequest(METHOD.GET, CommonParams.CORES_HANDLER_PATH, parameters)
                        .setRequiresCollection(false));
    }

    private NamedList<Object> send(@Nullable String core, SolrRequest<?> request) {
        try {
            return client.request(request, core);
        } catch (SolrException e) {
            if (core != null && isRefusal(e)) {
                throw new IllegalStateException(
                        "The search engine refused a request of ours: " + e.getMessage(), e);
            }
            throw unavailable(e);
        } catch (SolrServerException | IOException | IllegalStateException e) {
            throw unavailable(e);
        }
    }

    /** A request that will never do, unlike one that came while a core was away. */
    private static boolean isRefusal(SolrException e) {
        return e.code() == SolrException.ErrorCode.BAD_REQUEST.code
                && !String.valueOf(e.getMessage()).startsWith(NO_CORE);
    }

    private static CatalogueException unavailable(Exception cause) {
        return new CatalogueException(
                ErrorCode.SEARCH_UNAVAILABLE,
                "The search does not answer at the moment. Try again in a minute.",
                cause);
    }
}
