package org.bordercatalogue.solr.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SolrNodeCommandTest {
    @Test
    void listensOnSolrsOwnPortUnlessToldOtherwise() {
        assertThat(SolrNodeCommand.read("--home", "solr"))
                .isEqualTo(new SolrNodeSettings(Path.of("solr"), 8983, Optional.empty()));
    }

    @Test
    void joinsTheCloudThatItIsTold() {
        SolrNodeSettings settings =
                SolrNodeCommand.read(
                        "--port", "7574", "--home", "solr", "--zookeeper", "127.0.0.1:2181");

        assertThat(settings.port()).isEqualTo(7574);
        assertThat(settings.zooKeeper()).contains("127.0.0.1:2181");
    }

    @Test
    void namesTheArgumentThatIsWrong() {
        assertThatThrownBy(() -> SolrNodeCommand.read("--hom", "solr"))
                .hasMessage("not understood: --hom");
        assertThatThrownBy(() -> SolrNodeCommand.read("--home"))
                .hasMessage("not understood: --home");
        assertThatThrownBy(() -> SolrNodeCommand.read("--port", "1"))
                .hasMessage("--home is missing");
        assertThatThrownBy(() -> SolrNodeCommand.read("--home", "solr", "--port", "x"))
                .hasMessage("--port must be a number, not x");
        assertThatThrownBy(() -> SolrNodeCommand.read("--home", "solr", "--port", "70000"))
                .hasMessage("port must be from 0 to 65535, not 70000");
    }
}
