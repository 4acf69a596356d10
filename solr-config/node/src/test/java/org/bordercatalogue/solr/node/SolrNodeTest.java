package org.bordercatalogue.solr.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.impl.Http2SolrClient;
import org.apache.solr.client.solrj.request.CoreAdminRequest;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolrNodeTest {
    private static final String CORE = "products";

    @TempDir Path home;

    @Test
    void servesACoreMadeFromTheConfigsetAndKeepsItOverARestart() throws Exception {
        try (SolrNode node = SolrNode.start(SolrNodeSettings.alone(home));
                SolrClient client = client(node)) {
            createCore(client);
            client.add(CORE, document("one"));
            client.commit(CORE);
            assertThat(count(client, "id:one")).isEqualTo(1);
        }
        try (SolrNode node = SolrNode.start(SolrNodeSettings.alone(home));
                SolrClient client = client(node)) {
            assertThat(count(client, "id:one")).isEqualTo(1);
            assertThat(count(client, "id:two")).isZero();
        }
    }

    @Test
    void saysThatItsPortIsTaken() {
        try (SolrNode first = SolrNode.start(SolrNodeSettings.alone(home.resolve("first")))) {
            SolrNodeSettings same =
                    new SolrNodeSettings(home.resolve("second"), first.port(), Optional.empty());
            assertThatThrownBy(() -> SolrNode.start(same).close())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + first.port());
        }
    }

    private static void createCore(SolrClient client) throws Exception {
        CoreAdminRequest.Create create = new CoreAdminRequest.Create();
        create.setCoreName(CORE);
        create.setConfigSet(SolrHome.CONFIGSET);
        create.process(client);
    }

    private static SolrInputDocument document(String id) {
        SolrInputDocument document = new SolrInputDocument();
        document.setField("id", id);
        return document;
    }

    private static long count(SolrClient client, String query) throws Exception {
        return client.query(CORE, new SolrQuery(query)).getResults().getNumFound();
    }

    private static SolrClient client(SolrNode node) {
        return new Http2SolrClient.Builder(node.url()).build();
    }
}
