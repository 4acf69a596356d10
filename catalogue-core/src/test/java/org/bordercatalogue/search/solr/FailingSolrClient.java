package org.bordercatalogue.search.solr;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/**
 * A client that loses requests, and answers to requests that were carried out, as often as it is
 * told.
 */
final class FailingSolrClient extends SolrClient {
    private static final long serialVersionUID = 1L;

    private final transient SolrClient client;
    private final Random random;
    private final AtomicInteger failuresInTen = new AtomicInteger();

    FailingSolrClient(SolrClient client, long seed) {
        this.client = client;
        random = new Random(seed);
    }

    void fail(int timesInTen) {
        failuresInTen.set(timesInTen);
    }

    @Override
    public NamedList<Object> request(SolrRequest<?> request, @Nullable String collection)
            throws SolrServerException, IOException {
        failNowAndThen("the request was lost");
        NamedList<Object> answer = client.request(request, collection);
        failNowAndThen("the answer was lost");
        return answer;
    }

    private void failNowAndThen(String reason) throws IOException {
        if (random.nextInt(10) < failuresInTen.get()) {
            throw new IOException(reason);
        }
    }

    @Override
    public void close() {}
}
