package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.WorkbookReader;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.bordercatalogue.web.url.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a comparison to what goes before a committee: costs, files, dossiers, shortlists. */
@ExtendWith(WorkshopExtension.class)
class PurchaseTest {
    private static final String COSTS =
            "&years=4&discount=5&currency=EUR&fx=USD:0.5@2026-11-01"
                    + "&cost=costly-one:training:1000..2000EUR";

    private final Workshop workshop;
    private final Site site;

    PurchaseTest(Workshop workshop) {
        this.workshop = workshop;
        this.site = workshop.site();
    }

    @Test
    void pageDataAndFilesSayTheSameOfEveryCell(@TempDir Path folder) throws IOException {
        publish(folder, "costly-one", 320, 1000);
        publish(folder, "costly-two", 280, 900);
        String query =
                "?items=costly-one,costly-two&must=steel_penetration:300mm..&should=mobility:fixed*3"
                        + COSTS;
        JsonNode data = site.data("/api/v1/compare" + query);
        Document page = site.page("/compare" + query);
        List<List<Object>> table =
                WorkbookReader.read(site.get("/compare.xlsx" + query).body()).rows("Comparison");
        String csv = Site.text(site.get("/compare.csv" + query));

        int cells = 0;
        for (JsonNode row : data.path("rows")) {
            Element shown = page.expectFirst("tr[id=" + row.path("id").asText() + "]");
            List<Object> written =
                    table.stream()
                            .filter(each ->
                                    each.size() > 1
                                            && each.getFirst().equals(row.path("label").asText()))
                            .findFirst()
                            .orElseThrow();
            for (int at = 0; at < row.path("cells").size(); at++) {
                for (JsonNode words : row.path("cells").path(at).path("words")) {
                    assertThat(shown.select("td").get(at).text()).contains(words.asText());
                    assertThat(written.get(at + 1).toString()).contains(words.asText());
                    assertThat(csv).contains(words.asText());
                    cells++;
                }
            }
        }
        assertThat(cells).isEqualTo(8);
        assertThat(page.select("thead .bc-reading").eachText()).containsExactly("meets", "fails");
        assertThat(data.path("items").findValuesAsText("verdict"))
                .containsExactly("meets", "fails");
    }

    /** 1000 USD at 0.5, training 1000 to 2000, 100 EUR a year for 4 years. */
    @Test
    void costsAddUpByHandAndInTheWorkbooksOwnFormulas(@TempDir Path folder) throws IOException {
        publish(folder, "costly-one", 320, 1000);
        String query = "?items=costly-one" + COSTS;

        JsonNode plan = site.data("/api/v1/compare" + query).at("/costs/items/0");
        List<List<Object>> sheet =
                WorkbookReader.read(site.get("/compare.xlsx" + query).body()).rows("Costs");
        Document page = site.page("/compare" + query + "&view=costs");

        assertThat(plan.at("/total/min").asDouble()).isEqualTo(1900);
        assertThat(plan.at("/total/max").asDouble()).isEqualTo(2900);
        // 500 + 1000 + 100 × (1 − 1.05⁻⁴) ÷ 0.05
        assertThat(plan.at("/present/min").asDouble()).isEqualTo(1854.60);
        assertThat(page.select("tfoot td").eachText().getFirst()).startsWith("1,900–2,900");
        assertThat(page.select(".bc-notice--warning").text()).contains("Energy");
        assertThat(sheet.stream().flatMap(List::stream).map(Object::toString))
                .contains(
                        "=SUMPRODUCT($B$6:$B$12,D$6:D$12)",
                        "=SUMPRODUCT($C$6:$C$12,E$6:E$12)",
                        "=IF($B$3=0,$B$2,(1-(1+($B$3/100))^-$B$2)/($B$3/100))");
    }

    @Test
    void plotsOfCostsNameTheirCurrencyAndScrollByThemselves(@TempDir Path folder)
            throws IOException {
        publish(folder, "costly-one", 320, 1000);
        Document page = site.page("/compare?items=costly-one" + COSTS + "&view=costs");

        assertThat(page.select(".bc-costs__plot figcaption").eachText())
                .hasSize(2)
                .allSatisfy(title -> assertThat(title).endsWith("in EUR"));
        assertThat(page.expectFirst(".bc-costs__gaps").text()).contains("1,855–2,855 EUR");
        assertThat(page.select(".bc-costs__axis").eachText())
                .containsExactly("EUR", "Years from the purchase");
        assertThat(page.select(".bc-costs__plot > [role=region][tabindex=0]:has(svg)"))
                .hasSize(2)
                .allSatisfy(region -> assertThat(region.attr("aria-label")).isNotBlank());
    }

    /** Of the two that are compared only one states a weight: the other is named, not drawn. */
    @Test
    void whatIsComparedIsMarkedAmongAllOthersOfItsKind() {
        Document page =
                site.page(
                        "/compare?items=example-imaging-gantry-one,example-imaging-portal-two"
                                + "&view=plots&x=steel_penetration&y=weight");

        assertThat(page.select(".bc-plot__point--marked title").eachText())
                .singleElement()
                .asString()
                .contains("Gantry One", "280 mm", "12,000 kg");
        assertThat(page.select(".bc-plot__caption").text())
                .contains("Not drawn, as a figure is not stated: Portal Two");
        assertThat(page.select("select[name=x] option[selected]").val())
                .isEqualTo("steel_penetration");
        assertThat(page.select("a.bc-plot__table").attr("href")).doesNotContain("view=");
    }

    @Test
    void whatIsAssumedInSilenceIsPutIntoTheAddress(@TempDir Path folder) throws IOException {
        publish(folder, "costly-one", 320, 1000);

        HttpResponse<byte[]> answer = site.get("/compare?items=costly-one&view=costs");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("years=10", "discount=0", "currency=");
    }

    @Test
    void aDossierStaysWhatItWasAndTellsWhatChangedAndOutlivesWhatItCites(@TempDir Path folder)
            throws IOException, NoSuchAlgorithmException {
        publish(folder, "frozen-one", 320, 1000);
        publish(folder, "frozen-two", 280, 900);
        Client reader = workshop.visitor();
        HttpResponse<byte[]> answer =
                reader.post(
                        "/dossiers/new",
                        "question",
                        "items=frozen-one,frozen-two&must=steel_penetration:300mm..",
                        "title",
                        "Scanners for the port",
                        "note",
                        "=1+1",
                        "decision:frozen-two",
                        "left-out",
                        "reason:frozen-two",
                        "sees too little");
        String address = answer.headers().firstValue("Location").orElseThrow();
        String id = address.substring(address.lastIndexOf('/') + 1);
        Document before = reader.follow(answer);
        assertThat(before.select("main").text())
                .contains("Scanners for the port", "sees too little", "320 mm")
                .contains("Nothing that it cites has changed");
        assertThat(feed(id).select("entry")).isEmpty();

        publish(folder, "frozen-one", 290, 1000);
        publisher().withdraw("frozen-two", "test");

        Document after = reader.page("/dossiers/" + id);
        assertThat(after.select("#figures").parents().eachText().getFirst())
                .isEqualTo(before.select("#figures").parents().eachText().getFirst());
        assertThat(after.select("main").text())
                .contains("Now at revision 2", "290 mm", "No longer in the catalogue");
        assertThat(feed(id).select("entry > title").eachText())
                .containsExactly(
                        "Scanner frozen-one: Now at revision 2",
                        "Scanner frozen-two: No longer in the catalogue");
        assertThat(feed(id).select("entry > id").eachText())
                .containsExactly(
                        "urn:sha256:" + id + "#frozen-one-2",
                        "urn:sha256:" + id + "#frozen-two-withdrawn");
        assertThat(feed(id).select("entry > content").text()).contains("320 mm", "290 mm");
        WorkbookReader book = WorkbookReader.read(site.get("/dossiers/" + id + ".xlsx").body());
        assertThat(book.names())
                .containsExactly(
                        "Decision", "Comparison", "Requirements", "Costs", "Sources", "Dossier");
        assertThat(book.rows("Decision").get(2)).contains("left out", "sees too little");
        assertThat(book.rows("Comparison").toString()).contains("320 mm").doesNotContain("290");
        assertThat(book.rows("Dossier").toString()).contains(id, "=1+1");
        byte[] file = site.get("/dossiers/" + id + ".json").body();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(id);
        assertThat(site.get("/api/v1/dossiers/" + id).body()).isEqualTo(file);
        HttpResponse<byte[]> gone = site.get("/compare?items=frozen-one,frozen-two");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(Site.text(gone)).contains("There is no product").contains("frozen-two");
        assertThat(site.page("/dossiers/" + id + "/verify").select("main").text())
                .contains("the dossier is what was frozen");
    }

    @Test
    void aDossierAndTheFileWordWhatFiguresHoldUnderAndKeepItAsStated() {
        String question = "items=" + Addresses.encode(Fixture.DRONE);
        String words = "À charge utile maximale; Avec réservoirs supplémentaires";
        Client reader = workshop.visitor();

        Document page =
                reader.follow(
                        reader.post(
                                "/dossiers/new?lang=fr", "question", question, "title", "Drones"));

        assertThat(page.select(".bc-circumstance").eachText())
                .containsExactlyInAnyOrder(words, "over the Baltic Sea");
        assertThat(page.select(".bc-origin__written").eachText())
                .contains("max payload; extra tanks");
        assertThat(Site.text(site.get("/compare.csv?lang=fr&" + question)))
                .contains("max payload", "extra tanks", words);
    }

    /** Of what has changed since a dossier was frozen. */
    private Document feed(String dossier) {
        HttpResponse<byte[]> answer = site.get("/dossiers/" + dossier + "/changes.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/atom+xml");
        return Jsoup.parse(Site.text(answer), "", Parser.xmlParser());
    }

    @Test
    void aShortlistIsReadByOneLinkAndChangedByTheOther(@TempDir Path folder) throws IOException {
        publish(folder, "listed-one", 320, 1000);
        publish(folder, "listed-two", 280, 900);
        Client reader = workshop.visitor();
        HttpResponse<byte[]> answer =
                reader.post(
                        "/shortlists/new",
                        "question",
                        "items=listed-one,listed-two",
                        "name",
                        "Port");
        Document edited = reader.follow(answer);
        String edit =
                edited.select("code.bc-hash")
                        .eachText()
                        .getLast()
                        .replaceFirst("https?://[^/]+", "");
        String view =
                edited.select("code.bc-hash")
                        .eachText()
                        .getFirst()
                        .replaceFirst("https?://[^/]+", "");

        HttpResponse<byte[]> changed =
                reader.post(
                        edit,
                        "question",
                        "items=listed-one,listed-two",
                        "version",
                        "1",
                        "name",
                        "Port scanners",
                        "decision:listed-two",
                        "left-out",
                        "reason:listed-two",
                        "=cmd|' /C calc'!A0");

        assertThat(changed.statusCode()).isEqualTo(303);
        Document shown = site.page(view);
        assertThat(shown.select("main").text()).contains("Port scanners", "left out", "=cmd|");
        assertThat(shown.select("main form")).isEmpty();
        assertThat(shown.select("code.bc-hash")).hasSize(1);
        assertThat(Site.text(site.get(view + ".csv"))).contains("'=cmd|");
        JsonNode data = site.data(view + ".json");
        assertThat(data.path("name").asText()).isEqualTo("Port scanners");
        assertThat(data.at("/items/1/decision").asText()).isEqualTo("left-out");
        assertThat(data.at("/items/1/reason").asText()).startsWith("=cmd|");
        assertThat(
                        reader.post(
                                        view,
                                        "question",
                                        "items=listed-one",
                                        "version",
                                        "2",
                                        "name",
                                        "x")
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        reader.post(
                                        edit,
                                        "question",
                                        "items=listed-one",
                                        "version",
                                        "1",
                                        "name",
                                        "x")
                                .statusCode())
                .isEqualTo(412);
        assertThat(site.get("/shortlists/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void requirementsThatContradictEachOtherAreSaidTo() {
        String query =
                "?items=example-imaging-gantry-one&must=steel_penetration:300mm.."
                        + "&must=steel_penetration:..200mm";

        assertThat(site.page("/compare" + query).select(".bc-notice--warning").text())
                .contains("contradict each other", "300 mm", "200 mm");
        assertThat(site.data("/api/v1/compare" + query).path("contradictions")).hasSize(1);
        assertThat(site.page("/fit" + query).select(".bc-notice--warning").text())
                .contains("contradict each other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/compare?items=nothing-is-called-this | 404 | nothing-is-called-this",
                "/compare?items=example-imaging-gantry-one&should=weight:..5kg*0 | 400 | weight",
                "/compare?items=example-imaging-gantry-one&years=-2 | 400 | 1 to 50",
                "/compare?items=example-imaging-gantry-one&view=upside-down | 400 | differences",
                "/fit?items=example-imaging-gantry-one&should=weight:..5kg*0 | 400 | weight",
                "/fit?items=nothing-is-called-this&must=weight:..5kg | 404 | nothing-is-called-this",
                "/dossiers/new?items=nothing-is-called-this | 404 | nothing-is-called-this",
                "/shortlists/new?items=nothing-is-called-this | 404 | nothing-is-called-this",
                "/dossiers/new | 400 | choose products first",
                "/shortlists/new | 400 | choose products first",
                "/dossiers/0000000000000000000000000000000000000000000000000000000000000000 | 404 | no dossier"
            })
    void badInputGetsAClearAnswer(String path, int status, String words) {
        HttpResponse<byte[]> answer = site.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(Site.text(answer)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/compare", "/api/v1/compare", "/compare.xlsx", "/fit", "/dossiers/new"})
    void twoHundredProductsAreTooMany(String path) {
        String items =
                IntStream.range(0, 200).mapToObj(i -> "p" + i).collect(Collectors.joining(","));

        HttpResponse<byte[]> answer = site.get(path + "?items=" + items);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Site.text(answer)).contains("200 products are too many");
    }

    @Test
    void aDossierWithoutAFormOfOursIsRefused() {
        HttpResponse<byte[]> answer =
                workshop.visitor()
                        .postBare(
                                "/dossiers/new",
                                "question",
                                "items=example-imaging-gantry-one",
                                "title",
                                "x");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private void publish(Path folder, String id, int steel, int dollars) throws IOException {
        String line =
                """
                {"product":{"id":"%1$s","exhibitor":"example-imaging","name":"Scanner %1$s","type":"cargo-scanner",\
                "capabilities":{"steel_penetration":[{"value":%2$d,"unit":"mm"}],"mobility":["fixed"],\
                "price":[{"value":%3$d,"unit":"USD"}],"maintenance_price":[{"value":100,"unit":"EUR"}]}}}
                """
                        .formatted(id, steel, dollars);
        Path file =
                Files.write(folder.resolve(id + ".jsonl"), line.getBytes(StandardCharsets.UTF_8));
        ImportReport report =
                workshop.catalogue()
                        .importer()
                        .importFile(new ImportRequest(file, false, "test"), Progress.SILENT);
        assertThat(report.rejectedCount()).isZero();
    }

    private Publisher publisher() {
        return new Publisher(
                workshop.store(),
                workshop.catalogue().products(),
                workshop.catalogue().registry(),
                Clock.systemUTC());
    }
}
