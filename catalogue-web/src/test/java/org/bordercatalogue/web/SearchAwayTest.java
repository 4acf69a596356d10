package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bordercatalogue.config.Setting;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Solr that was configured and does not answer takes the search away, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAwayTest {
    private CatalogueApplication application;
    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        application =
                CatalogueApplication.start(
                        CatalogueServerExtension.settings(
                                folder, Map.of(Setting.SOLR, nobody().toString())),
                        new CatalogueServerExtension.SilentVoice());
        Path file = Files.write(folder.resolve("fixture.jsonl"), Fixture.lines());
        application
                .catalogue()
                .importer()
                .importFile(new ImportRequest(file, false, "test"), Progress.SILENT);
        site = new Site(application.uri(), "");
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/products", "/api/v1/products", "/suggest?q=x"})
    void theSearchSaysThatItIsAwayAndWhenToComeBack(String path) {
        HttpResponse<byte[]> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Site.text(answer)).contains("The search is away for the moment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products/" + Fixture.SCANNER,
                "/exhibitors",
                "/exhibitors/" + Fixture.EXHIBITOR,
                "/editions",
                "/equipment-types",
                "/equipment-types/cargo-scanner",
                "/compare?items=" + Fixture.SCANNER,
                "/readyz",
                "/livez"
            })
    void everythingElseStays(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aHomePageWithoutCountsClaimsNone() {
        assertThat(site.page("/").select(".bc-hero__total")).isEmpty();
    }

    /** An address at which nobody listens any more. */
    private static URI nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://localhost:" + socket.getLocalPort() + "/solr");
        }
    }
}
