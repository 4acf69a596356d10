package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.WorkbookReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same result as table, plot and files; law 10 for all of them. */
@ExtendWith(CatalogueServerExtension.class)
class ResultViewsTest {
    private static final String SCANNERS = "type=cargo-scanner";
    private static final String COLUMN = "steel_penetration";

    private final Site site;

    ResultViewsTest(Site site) {
        this.site = site;
    }

    @Test
    void theTableHasTheColumnsAskedForInTheirOrder() {
        Document page = site.page("/products?" + SCANNERS + "&view=table&columns=weight," + COLUMN);

        assertThat(page.select(".bc-parametric__head").eachText())
                .hasSize(2)
                .satisfies(heads -> {
                    assertThat(heads.get(0)).startsWith("Weight");
                    assertThat(heads.get(1)).startsWith("Steel penetration").endsWith("mm");
                });
        assertThat(page.select("tbody th[scope=row]")).hasSize(24);
        assertThat(page.select(".bc-cards")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products?type=cargo-scanner&view=table",
                "/compare?items=example-imaging-gantry-one,example-imaging-portal-two"
            })
    void tablesHaveACaption(String path) {
        assertThat(site.page(path).select("main table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.select("caption").text()).isNotEmpty());
    }

    @Test
    void theTableSaysWhatIsNotStatedInWords() {
        Document page = site.page("/products?" + SCANNERS + "&view=table&columns=weight");

        assertThat(page.select(".bc-parametric__cell"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
        assertThat(page.select(".bc-parametric__cell").eachText()).contains("Not stated");
    }

    @Test
    void aHeadOrdersTheTableAndSaysSo() {
        Document page = site.page("/products?" + SCANNERS + "&view=table&columns=" + COLUMN);
        String address = page.expectFirst(".bc-parametric__sort").attr("href");
        Document ordered = site.page(address);

        assertThat(ordered.expectFirst(".bc-parametric__head").attr("aria-sort"))
                .isEqualTo("descending");
        assertThat(
                        site.page(ordered.expectFirst(".bc-parametric__sort").attr("href"))
                                .expectFirst(".bc-parametric__head")
                                .attr("aria-sort"))
                .isEqualTo("ascending");
    }

    @Test
    void theFormOfColumnsLeadsToTheTableWithThem() {
        HttpResponse<byte[]> answer =
                site.get(
                        "/products/filter?"
                                + SCANNERS
                                + "&view=table&columns=weight&columns="
                                + COLUMN);
        Document page = site.page(answer.headers().firstValue("Location").orElseThrow());

        assertThat(page.select(".bc-parametric__head")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=pie", "columns=nonsense", "x=mobility", "y=nonsense"})
    void aLayoutThatNothingKnowsIsRefused(String parameter) {
        assertThat(site.get("/api/v1/products?" + parameter).statusCode()).isEqualTo(400);
    }

    @Test
    void thePlotDrawsThoseThatStateBothAndSaysHowManyDoNot() {
        Document page = site.page("/products?" + SCANNERS + "&view=plot&x=" + COLUMN + "&y=weight");
        JsonNode all = json(SCANNERS);
        long both =
                all.findValues("figures").stream()
                        .filter(figures -> isMeasured(figures, COLUMN))
                        .filter(figures -> isMeasured(figures, "weight"))
                        .count();

        assertThat(page.select(".bc-plot__point")).hasSize((int) both);
        assertThat(page.expectFirst(".bc-plot__caption").text()).contains("unknown");
        assertThat(page.select("a.bc-plot__table").attr("href")).contains("view=table");
    }

    private static boolean isMeasured(JsonNode figures, String capability) {
        return !figures.path(capability).findPath("canonical").isMissingNode();
    }

    @Test
    void everyFileHoldsTheWholeResult() throws IOException {
        assertThat(json(SCANNERS).path("items")).hasSize(Fixture.FURTHER + 2);
        assertThat(csv(SCANNERS).stream().map(row -> row.getField("product_id")).distinct())
                .hasSize(Fixture.FURTHER + 2);
        assertThat(workbook(SCANNERS).rows("Products")).hasSize(Fixture.FURTHER + 3);
    }

    @Test
    void filesSayTheSameNumbersAsTheData() throws IOException {
        List<String> data = new ArrayList<>();
        for (JsonNode item : json(SCANNERS).path("items")) {
            item.path("figures")
                    .path(COLUMN)
                    .forEach(figure -> {
                        JsonNode canonical = figure.path("canonical");
                        data.add(
                                item.path("id").asText()
                                        + number(canonical.path("min"))
                                        + number(canonical.path("max")));
                    });
        }
        List<String> rows =
                csv(SCANNERS).stream()
                        .filter(row -> row.getField("capability").equals(COLUMN))
                        .filter(row -> !row.getField("unit").isEmpty())
                        .map(row ->
                                row.getField("product_id")
                                        + number(row.getField("lower"))
                                        + number(row.getField("upper")))
                        .toList();
        List<String> cells =
                workbook(SCANNERS).rows("Figures").stream()
                        .filter(row -> row.get(6).equals(COLUMN))
                        .filter(row -> row.size() > 12 && !row.get(12).equals(""))
                        .map(row ->
                                row.get(0)
                                        + number(row.get(10).toString())
                                        + number(row.get(11).toString()))
                        .toList();

        assertThat(data).isNotEmpty();
        assertThat(rows).isEqualTo(data);
        assertThat(cells).isEqualTo(data);
    }

    private static String number(JsonNode value) {
        return value.isMissingNode() ? "|" : "|" + value.asDouble();
    }

    private static String number(String value) {
        return value.isEmpty() ? "|" : "|" + Double.parseDouble(value);
    }

    @Test
    void filesAndPageWordTheSameStatements() throws IOException {
        Document page =
                site.page("/products?" + SCANNERS + "&size=100&view=table&columns=" + COLUMN);
        List<List<Object>> rows = workbook(SCANNERS + "&columns=" + COLUMN).rows("Products");
        List<String> shown = new ArrayList<>();
        for (Element row : page.select("tbody tr")) {
            shown.add(
                    row.expectFirst(".bc-parametric__name").text()
                            + ": "
                            + row.expectFirst(".bc-parametric__cell .bc-figure, .bc-blank").text());
        }

        assertThat(shown).hasSize(rows.size() - 1);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(shown.get(i)).startsWith(Objects.toString(rows.get(i + 1).get(0)) + ": ");
            assertThat(first(rows.get(i + 1).get(3))).isEqualTo(shown.get(i).split(": ", 2)[1]);
        }
    }

    /** The first figure of a cell, without its condition, as the page writes it. */
    private static String first(Object cell) {
        String text =
                cell instanceof Double number
                        ? number.toString().replaceAll("\\.0$", "")
                        : cell.toString();
        return text.split("; ", 2)[0].replaceAll(" \\(.*\\)$", "");
    }

    @Test
    void aColumnNamesItsUnitInTheReadersLanguage() {
        Element head =
                site.page(
                                "/products?"
                                        + SCANNERS
                                        + "&view=table&columns=throughput_vehicles&lang=es")
                        .expectFirst("thead");

        assertThat(head.text()).contains("vehículos/h").doesNotContain("vehicles");
    }

    @Test
    void everyFigureInAFileHasItsConditionSourceAndEvidence() throws IOException {
        NamedCsvRecord row =
                csv(SCANNERS + "&q=gantry").stream()
                        .filter(each -> each.getField("capability").equals(COLUMN))
                        .filter(each -> each.getField("as_written").equals("up to 320 mm"))
                        .findFirst()
                        .orElseThrow();

        assertThat(row.getField("condition")).isEqualTo("at 0.4 m/s");
        assertThat(row.getField("source")).isEqualTo("https://imaging.example/g1.pdf");
        assertThat(row.getField("evidence")).isNotEmpty();
        assertThat(workbook(SCANNERS + "&q=gantry").rows("Figures"))
                .anySatisfy(cells ->
                        assertThat(cells.stream().map(Object::toString))
                                .contains(
                                        "up to 320 mm",
                                        "at 0.4 m/s",
                                        "https://imaging.example/g1.pdf",
                                        row.getField("evidence")));
    }

    /** The page's words in the files for people; the text as stated beside them for programs. */
    @Test
    void filesWordAConditionAsThePageDoesAndKeepItAsStated() throws IOException {
        String query = "type=multirotor&columns=endurance_max&lang=fr";
        String label =
                site.page("/products?view=table&" + query)
                        .expectFirst(".bc-parametric__condition")
                        .text();

        assertThat(label).isEqualTo("À charge utile maximale");
        assertThat(workbook(query).rows("Produits").get(1).get(3).toString()).contains(label);
        assertThat(csv(query))
                .filteredOn(row -> row.getField("condition").equals("max payload"))
                .extracting(row -> row.getField("condition_label"))
                .containsExactly(label);
        assertThat(json(query).findValuesAsText("condition")).contains("max payload");
    }

    @Test
    void aFileNamesWhatIsNotStated() throws IOException {
        assertThat(csv(SCANNERS + "&columns=weight"))
                .filteredOn(row -> row.getField("capability").equals("weight"))
                .hasSizeGreaterThanOrEqualTo(Fixture.FURTHER + 2)
                .anyMatch(row -> row.getField("stated").equals("Not stated"));
    }

    private JsonNode json(String query) {
        return site.data("/products.json?" + query);
    }

    private List<NamedCsvRecord> csv(String query) {
        byte[] body = site.get("/products.csv?" + query).body();
        return CsvReader.builder()
                .ofNamedCsvRecord(new String(body, StandardCharsets.UTF_8))
                .stream()
                .toList();
    }

    private WorkbookReader workbook(String query) throws IOException {
        return WorkbookReader.read(site.get("/products.xlsx?" + query).body());
    }
}
