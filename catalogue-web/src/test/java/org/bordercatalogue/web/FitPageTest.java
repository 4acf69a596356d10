package org.bordercatalogue.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(CatalogueServerExtension.class)
class FitPageTest {
    private static final String ASKED =
            "?type=cargo-scanner&must=steel_penetration:300mm..&should=mobility:relocatable*2";

    private final Site site;

    FitPageTest(Site site) {
        this.site = site;
    }

    @Test
    void ranksByVerdictAndSaysWhy() {
        Document page = site.page("/fit" + ASKED);

        assertThat(page.select(".bc-fit-card__name").eachText())
                .containsExactly("Portal Two", "Gantry One");
        Element gantry = page.select(".bc-fit-card").get(1);
        assertThat(gantry.text())
                .contains("may meet")
                .contains("its figures disagree")
                .contains("100 of 100");
        assertThat(page.select(".bc-fit-card").get(0).text())
                .contains("meets")
                .contains("0 of 100");
    }

    @Test
    void saysWhoFailsByLittleAndWhatAskingLessWouldBring() {
        Document page = site.page("/fit?must=steel_penetration:310mm..&type=cargo-scanner");

        assertThat(page.expectFirst(".bc-fit-miss").text())
                .contains("Portal Two")
                .contains("Fails only Steel penetration")
                .contains("misses it by 3.2 %");
        assertThat(page.select(".bc-fit__relaxations li").eachText())
                .anySatisfy(text -> assertThat(text).contains("300 mm").contains("1 more"));
    }

    @Test
    void everyRelaxationBringsWhatItSays() {
        JsonNode before = site.data("/api/v1/fit?must=steel_penetration:310mm..");
        for (JsonNode relaxation : before.path("relaxations")) {
            String other = relaxation.has("to") ? "?must=" + relaxation.path("to").asText() : "";
            JsonNode after = site.data("/api/v1/fit" + other);
            assertThat(after.path("total").asLong())
                    .isEqualTo(before.path("total").asLong() + relaxation.path("more").asLong());
        }
        assertThat(before.path("relaxations")).isNotEmpty();
    }

    @Test
    void pageAndDataSayTheSame() {
        Document page = site.page("/fit" + ASKED);
        JsonNode data = site.data("/api/v1/fit" + ASKED);

        assertThat(data.path("items"))
                .extracting(each -> each.path("name").asText())
                .containsExactlyElementsOf(page.select(".bc-fit-card__name").eachText());
        assertThat(data.path("items").path(1).path("score").path("of").asInt()).isEqualTo(2);
        assertThat(data.path("verdicts").path("fails").asInt()).isEqualTo(Fixture.FURTHER);
    }

    @Test
    void aShortlistIsHeldAgainstTheSameRequirements() {
        JsonNode data =
                site.data(
                        "/api/v1/fit" + ASKED + "&items=" + Fixture.RIVAL + "," + Fixture.SCANNER);

        assertThat(data.path("items"))
                .extracting(each -> each.path("id").asText())
                .containsExactly(Fixture.RIVAL, Fixture.SCANNER);
        assertThat(data.path("total").asInt()).isEqualTo(2);
    }

    @Test
    void theEditorLeadsToTheOneAddressOfWhatItDescribes() {
        HttpResponse<byte[]> answer =
                site.get(
                        "/fit/filter?type=cargo-scanner&r1=steel_penetration&r1.force=must&r1.from=30&r1.to="
                                + "&r1.unit=cm&r1.weight=1&r2=mobility&r2.force=should&r2.weight=2"
                                + "&r2.option=mobile&r2.option=fixed&add=");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains(
                        "/a/b/fit?must=steel_penetration%3A30cm..&should=mobility%3Afixed,mobile%2A2&type=cargo-scanner");
    }

    @Test
    void aSearchIsTakenOverFilterByFilter() {
        HttpResponse<byte[]> answer =
                site.get(
                        "/fit/from?q=gantry&steel_penetration=300mm..&mobility=!fixed&type=cargo-scanner");

        assertThat(answer.headers().firstValue("Location"))
                .contains(
                        "/a/b/fit?must=steel_penetration%3A300mm..&q=gantry&type=cargo-scanner&mobility=%21fixed");
    }

    @Test
    void whatDoesAsMuchIsAskedInTheReadersWords() {
        HttpResponse<byte[]> answer =
                site.get("/fit/like?product=" + Fixture.RIVAL + "&lang=fr&units=imperial");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("type=cargo-scanner", "lang=fr", "units=imperial");
    }

    @Test
    void theProductAskedAboutIsToldFromTheOthers() {
        HttpResponse<byte[]> answer = site.get("/fit/like?product=" + Fixture.RIVAL);
        Document page = site.page(answer.headers().firstValue("Location").orElseThrow());

        assertThat(page.select(".bc-fit-card:has(.bc-tag) .bc-fit-card__name").eachText())
                .containsExactly("Portal Two");
        assertThat(page.text()).doesNotContain("No other product");
    }

    @Test
    void aProductWithoutItsLikeIsSaidToBeAlone() {
        Document page =
                site.page(
                        "/fit?type=multirotor&should=weight:..5kg&like="
                                + URLEncoder.encode("sample-optics-дрон", UTF_8));

        assertThat(page.expectFirst("#results").text()).contains("No other product was found");
    }

    /** Fields print badly: paper gets the same in words. */
    @Test
    void whatIsRequiredStandsInWordsForPaper() {
        Document page = site.page("/fit" + ASKED);

        assertThat(page.select(".bc-fit__demands li").eachText())
                .containsExactly(
                        "Steel penetration from 300 mm must",
                        "Mobility Relocatable should, weight 2");
        assertThat(page.select("#results .bc-print-note").text())
                .contains("has not been classified");
    }

    @Test
    void aNewRequirementGetsAnEmptyRow() {
        Document page = site.page("/fit?type=cargo-scanner&add=weight");

        assertThat(page.expectFirst("#added").text()).contains("Weight");
        assertThat(page.select("#added select[name=r1.unit] option").eachAttr("value"))
                .contains("kg", "t");
    }

    @Test
    void contradictoryRequirementsAreSaid() {
        Document page =
                site.page("/fit?must=steel_penetration:300mm..&must=steel_penetration:..200mm");

        assertThat(page.select(".bc-notice").text()).contains("contradict");
        assertThat(page.select(".bc-fit-card--meets, .bc-fit-card--may-meet")).isEmpty();
    }

    @Test
    void aComparisonShowsWhatIsRequiredAndHowEachStands() {
        String items = "items=" + Fixture.SCANNER + "," + Fixture.RIVAL;
        Document page =
                site.page("/compare?view=requirements&must=steel_penetration:300mm..&" + items);

        assertThat(page.select("tr.bc-comparison__row")).hasSize(1);
        Element row = page.expectFirst("#steel_penetration");
        assertThat(row.text()).contains("must").contains("300 mm");
        assertThat(row.select(".bc-comparison__judged").eachText())
                .containsExactly("may meet its figures disagree", "meets by all its figures");
        assertThat(page.select(".bc-comparison__moves a").eachAttr("href"))
                .allSatisfy(each ->
                        assertThat(each)
                                .contains("view=requirements")
                                .contains("must=")
                                .doesNotContain("%2C"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /fit?must=no_such_thing:1..|no capability has the id
                    /fit?should=weight:..1t*0|a whole number from 1 to 100
                    /fit?must=weight:..1m|accepted units
                    /fit?verdict=good|meets, may-meet, unknown, fails
                    """)
    void whatCannotBeReadIsAnswered(String path, String message) {
        HttpResponse<byte[]> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), UTF_8)).contains(message);
    }

    @Test
    void anUnknownItemAndALongListAreRefused() {
        assertThat(site.get("/fit?items=nobody&must=weight:..1t").statusCode()).isEqualTo(404);
        String many = IntStream.range(0, 200).mapToObj(i -> "x" + i).collect(joining(","));
        assertThat(site.get("/fit?items=" + many).statusCode()).isEqualTo(400);
    }
}
