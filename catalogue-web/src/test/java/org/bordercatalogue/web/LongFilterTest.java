package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.GeneratedCatalogue;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.CatalogueServerExtension.SilentVoice;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue of more exhibitors than a page of results lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongFilterTest {
    private static final String FILTER = "#facet-exhibitor";
    private static final String VALUE = FILTER + " .bc-facet__value";

    private CatalogueApplication application;
    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        application =
                CatalogueApplication.start(
                        CatalogueServerExtension.settings(folder, Map.of()), new SilentVoice());
        Path file = folder.resolve("generated.jsonl");
        new GeneratedCatalogue(BuiltInDefinitions.shared().registry(), 1).write(file, 120);
        application
                .catalogue()
                .importer()
                .importFile(new ImportRequest(file, false, "test"), Progress.SILENT);
        application.catalogue().indexing().catchUp();
        site = new Site(application.uri(), "");
    }

    @AfterAll
    void close() {
        application.close();
    }

    /** Without a script the link leads there, with one its values come in place. */
    @Test
    void hasAPageOfAllItsValues() {
        Document page = site.page("/products?country=FR&country=JP");
        Element link = page.expectFirst(FILTER + " .bc-facet__rest > a");
        int further = Integer.parseInt(link.text().replaceAll("\\D", ""));

        Document whole = site.page(link.attr("href"));

        List<String> all = whole.select(FILTER + "[open] .bc-facet__value input").eachAttr("value");
        assertThat(all).hasSize(page.select(VALUE).size() + further).doesNotHaveDuplicates();
        assertThat(all).containsAll(page.select(VALUE + " input").eachAttr("value"));
        assertThat(whole.select(".bc-facet__rest, .bc-facet__further")).isEmpty();
        assertThat(whole.select("form input[type=hidden]").eachAttr("value"))
                .containsExactlyInAnyOrder("FR", "JP");
        assertThat(whole.select(".bc-filters-page__back a").attr("href"))
                .isEqualTo("/products?country=FR&country=JP");
    }

    @Test
    void showsAChosenValueThoughFewHaveIt() {
        String link = site.page("/products").select(FILTER + " .bc-facet__rest > a").attr("href");
        Element last = site.page(link).select(VALUE).getLast();
        String id = last.expectFirst("input").attr("value");

        Document chosen = site.page("/products?exhibitor=" + id);

        assertThat(chosen.select(FILTER + " input[checked]").eachAttr("value")).containsExactly(id);
        assertThat(chosen.select("#results-count").text())
                .startsWith(last.expectFirst(".bc-choice__count").text() + " ");
    }

    @Test
    void namesWhatNothingKnows() {
        assertThat(site.page("/products/filters/exhibitor?colour=red").select(".bc-notice code"))
                .extracting(Element::text)
                .containsExactly("colour");
        assertThat(site.page("/products/filters?colour=red").select(".bc-notice code"))
                .extracting(Element::text)
                .containsExactly("colour");
        assertThat(site.data("/api/v1/products/filters/exhibitor?colour=red").path("ignored"))
                .extracting(JsonNode::asText)
                .containsExactly("colour");
    }

    @Test
    void isTheSameAsData() {
        HashSet<String> listed = new HashSet<>();
        for (var facet : site.data("/api/v1/products").path("facets")) {
            if (facet.path("id").asText().equals("exhibitor")) {
                facet.path("values").forEach(value -> listed.add(value.path("value").asText()));
                String whole = facet.path("all").asText();
                var all = site.data(whole).path("facets").path(0);
                assertThat(all.path("values").size())
                        .isEqualTo(listed.size() + facet.path("further").asInt());
                assertThat(all.has("all")).isFalse();
            }
        }
        assertThat(listed).hasSize(10);
    }
}
