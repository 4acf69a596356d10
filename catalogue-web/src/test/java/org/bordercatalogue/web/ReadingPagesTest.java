package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.url.Addresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(CatalogueServerExtension.class)
class ReadingPagesTest {
    private final Site site;

    ReadingPagesTest(Site site) {
        this.site = site;
    }

    @Test
    void homeCountsTheProductsOfEachType() {
        Document home = site.page("/");
        long total = site.data("/api/v1/products").path("total").asLong();

        assertThat(home.select(".bc-hero__total").text()).isEqualTo(total + " products");
        assertThat(home.select(".bc-tile")).isNotEmpty();
    }

    @Test
    void anExhibitorShowsItsNamesAndProducts() {
        Document page = site.page("/exhibitors/" + Fixture.EXHIBITOR);

        assertThat(page.select("h1").text()).isEqualTo("Example Imaging <b>& Sons</b>");
        assertThat(page.select(".bc-page-head").text())
                .contains("France")
                .contains("EXI")
                .contains("Example Rays");
        assertThat(page.select("a[href=https://www.imaging.example]")).hasSize(1);
        assertThat(page.select(".bc-card__name").eachText())
                .containsExactly("Gantry One", "Portal Two");
        JsonNode data = site.data("/api/v1/exhibitors/" + Fixture.EXHIBITOR);
        assertThat(data.path("products")).hasSize(2);
        assertThat(data.path("formerNames").path(0).asText()).isEqualTo("Example Rays");
    }

    @Test
    void anExhibitorsProductsAreComparedTypeByType() {
        Document few = site.page("/exhibitors/" + Fixture.EXHIBITOR);
        Document many = site.page("/exhibitors/sample-optics");

        Element all = few.expectFirst("a.bc-button[href*=/compare]");
        assertThat(all.text()).isEqualTo("Compare: Cargo and vehicle scanner (2)");
        assertThat(all.attr("href")).endsWith(Fixture.SCANNER + "," + Fixture.RIVAL);
        assertThat(many.select("a.bc-button[href*=/compare]").eachText())
                .containsExactly("Compare: Cargo and vehicle scanner (first 5 of 30)");
    }

    @Test
    void aWebsiteThatIsNoAddressIsNotALink() {
        Document page = site.page("/exhibitors/sample-optics");

        assertThat(page.select("main a[href*=javascript]")).isEmpty();
        assertThat(page.text()).contains("javascript:alert(1)");
    }

    @Test
    void anEditionSaysWhatItsSourcesSayAndThatTheListIsNotKnown() {
        Document page = site.page("/editions/" + Fixture.EDITION);

        assertThat(page.text())
                .contains("May 5\u2009–\u20097, 2031")
                .contains("Anywhere, France")
                .contains("about 100")
                .contains("list of exhibitors of this edition is not on record")
                .contains("sponsor");
        assertThat(page.select("a[href=https://forum.example/2031]")).hasSize(1);
        assertThat(site.page("/editions/example-forum-2033").text()).contains("Not stated");
    }

    @ParameterizedTest
    @CsvSource({
        "example-forum-2031, fr, Sur place",
        "example-forum-2031, en, On site",
        "example-forum-2033, fr, in a tent"
    })
    void aFormatThatHasWordsIsSaidInTheReadersLanguage(
            String edition, String language, String words) {
        assertThat(
                        site.page("/editions/" + edition + "?lang=" + language)
                                .select(".bc-facts dd")
                                .eachText())
                .contains(words);
    }

    @Test
    void editionsStandLatestFirst() {
        JsonNode items = site.data("/api/v1/editions").path("items");

        assertThat(items.path(0).path("id").asText()).isEqualTo(Fixture.EDITION);
        assertThat(items.path(0).path("startDate").asText()).isEqualTo("2031-05-05");
    }

    @Test
    void aTypeSaysWhatCanBeKnownOfIt() {
        Element steel =
                site.page("/equipment-types/cargo-scanner").expectFirst("#steel_penetration");

        assertThat(steel.text()).contains("Steel penetration").contains("mm").contains("higher");
        JsonNode data = site.data("/api/v1/equipment-types/cargo-scanner");
        assertThat(data.path("capabilities"))
                .anySatisfy(each -> {
                    assertThat(each.path("id").asText()).isEqualTo("steel_penetration");
                    assertThat(each.path("unit").asText()).isEqualTo("mm");
                });
    }

    @Test
    void aTypeWithoutProductsLeadsToNoSearch() {
        Document types = site.page("/equipment-types");
        Elements empty = types.select(".bc-tree__count:matchesOwn(^0 products$)");

        assertThat(empty).isNotEmpty().allMatch(count -> count.normalName().equals("span"));
        assertThat(types.select("a.bc-tree__count[href$=type=cargo-scanner]").text())
                .contains("32 products");
        String one = empty.getFirst().parents().getFirst().expectFirst("a").attr("href");
        assertThat(site.page(one).select(".bc-actions a[href*=/products]")).isEmpty();
    }

    @Test
    void aComparisonSetsProductsSideBySide() {
        String items = Fixture.SCANNER + "," + Fixture.RIVAL;
        Document page = site.page("/compare?items=" + items);

        assertThat(page.select("thead th[scope=col]")).hasSize(2);
        Element row = page.expectFirst("#steel_penetration");
        assertThat(row.text()).contains("up to 320").contains("300").contains("differs");
        assertThat(page.expectFirst("#weight").text()).contains("Not stated");
        JsonNode data = site.data("/api/v1/compare?items=" + items);
        assertThat(data.path("rows")).hasSameSizeAs(page.select("tr.bc-comparison__row"));
    }

    @Test
    void checkboxesLeadToTheOneAddressOfTheirComparison() {
        HttpResponse<byte[]> answer = site.get("/compare?items=b-one&items=a-two");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/a/b/compare?items=b-one,a-two");
    }

    @Test
    void suggestsTypesExhibitorsAndProducts() {
        JsonNode suggestions = site.data("/suggest?q=imaging").path("suggestions");

        assertThat(suggestions)
                .extracting(each -> each.path("kind").asText())
                .contains("exhibitor");
        assertThat(site.data("/api/v1/suggest?q=gantry").path("suggestions"))
                .anySatisfy(each -> assertThat(each.path("name").asText()).isEqualTo("Gantry One"));
        assertThat(kinds("cargo sca")).contains("type");
        assertThat(kinds("steel pen")).contains("capability");
        assertThat(site.data("/suggest").path("suggestions")).isEmpty();
    }

    private List<String> kinds(String typed) {
        return suggested(typed).map(each -> each.path("kind").asText()).toList();
    }

    private Stream<JsonNode> suggested(String typed) {
        return site.data("/suggest?q=" + Addresses.encode(typed)).path("suggestions").valueStream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"320 mm steel", "steel 9999 mm", "300 mm"})
    void suggestsFiltersThatFindSomethingAndHowMuch(String typed) {
        List<JsonNode> filters =
                suggested(typed)
                        .filter(each -> each.path("kind").asText().equals("filters"))
                        .toList();

        assertThat(filters).hasSize(typed.contains("9999") ? 0 : 1);
        for (JsonNode each : filters) {
            String path = each.path("url").asText().substring(site.mount().length());
            assertThat(each.path("detail").asText())
                    .endsWith(site.page(path).select(".bc-search__count").text());
        }
    }

    @Test
    void anIdInAnyScriptHasItsAddress() {
        assertThat(
                        site.page("/products/sample-optics-%D0%B4%D1%80%D0%BE%D0%BD")
                                .select("h1")
                                .text())
                .isEqualTo("Été Drone");
    }
}
