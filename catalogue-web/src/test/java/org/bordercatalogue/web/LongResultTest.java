package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.web.testing.OwnWorkshopExtension;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What those meet who find more than anybody reads: more results than there are pages for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OwnWorkshopExtension.class)
class LongResultTest {
    private static final int PRODUCTS = 10_050;

    /** Of 24 products; the farthest result that can be turned to is the ten thousandth. */
    private static final int LAST_PAGE = 417;

    private static final String SEARCH = "/products?exhibitor=long-list&sort=name";

    private final Workshop workshop;
    private final Site site;

    LongResultTest(Workshop workshop) {
        this.workshop = workshop;
        site = workshop.site();
    }

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        Stream<String> products =
                IntStream.range(0, PRODUCTS)
                        .mapToObj(
                                """
                                {"product":{"id":"long-%1$05d","exhibitor":"long-list","name":"Long %1$05d",\
                                "type":"equipment"}}\
                                """
                                        ::formatted);
        Path file =
                Files.write(
                        folder.resolve("long.jsonl"),
                        Stream.concat(
                                        Stream.of(
                                                "{\"exhibitor\":{\"id\":\"long-list\",\"name\":\"Long List\"}}"),
                                        products)
                                .toList());
        workshop.catalogue()
                .importer()
                .importFile(new ImportRequest(file, false, "test"), Progress.SILENT);
        workshop.catalogue().indexing().catchUp();
    }

    @Test
    void theFirstPageSaysHowManyThereAre() {
        Document page = site.page(SEARCH);

        assertThat(page.expectFirst(".bc-search__count").text()).isEqualTo("10,050 products");
        assertThat(page.select(".bc-card")).hasSize(24);
        assertThat(page.expectFirst(".bc-pager__position").text()).isEqualTo("Page 1 of 419");
        assertThat(page.select(".bc-pager__previous, .bc-pager__end")).isEmpty();
        assertThat(page.expectFirst(".bc-pager__next").attr("href")).endsWith("&page=2");
    }

    @Test
    void everyCountIsOfAllThatWasFound() {
        JsonNode answer = site.data("/api/v1" + SEARCH);

        assertThat(answer.path("total").asInt()).isEqualTo(PRODUCTS);
        Map<String, Integer> counted = new TreeMap<>();
        answer.path("facets")
                .forEach(facet ->
                        counted.put(
                                facet.path("id").asText(),
                                facet.path("stated").asInt() + facet.path("notStated").asInt()));
        // Its counts ignore the choice made of it.
        assertThat(counted.remove("exhibitor")).isGreaterThan(PRODUCTS);
        assertThat(counted)
                .isNotEmpty()
                .allSatisfy((_, all) -> assertThat(all).isEqualTo(PRODUCTS));
    }

    @Test
    void theLastPageSaysHowToGoOn() {
        Document page = site.page(SEARCH + "&page=" + LAST_PAGE);

        assertThat(page.select(".bc-card__name").eachText()).hasSize(24).contains("Long 09999");
        assertThat(page.select(".bc-pager__next")).isEmpty();
        assertThat(page.expectFirst(".bc-pager__previous").attr("href"))
                .endsWith("&page=" + (LAST_PAGE - 1));
        assertThat(page.expectFirst(".bc-pager__end").text()).contains("end here");
    }

    @Test
    void noLinkLeadsBehindTheLastPageAndWhoTypesOneIsToldWhichItIs() {
        HttpResponse<byte[]> refused = site.get(SEARCH + "&page=" + (LAST_PAGE + 1));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Site.text(refused)).contains("page").contains(String.valueOf(LAST_PAGE));
        assertThat(
                        site.page(SEARCH + "&page=" + (LAST_PAGE - 1))
                                .expectFirst(".bc-pager__next")
                                .attr("href"))
                .endsWith("&page=" + LAST_PAGE);
    }

    @Test
    void theFileHoldsThemAll() {
        byte[] body = site.get(SEARCH.replace("?", ".csv?")).body();

        Stream<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(new String(body, StandardCharsets.UTF_8))
                        .stream();
        assertThat(rows.map(row -> row.getField("product_id")).distinct()).hasSize(PRODUCTS);
    }
}
