package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(CatalogueServerExtension.class)
class ErrorsTest {
    private final Site site;

    ErrorsTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing-here",
                "/products/none",
                "/exhibitors/none",
                "/editions/none",
                "/equipment-types/none",
                "/compare?items=none",
                "/assets/0/catalogue.css"
            })
    void whatIsNotThereIsAPageThatSaysSo(String path) {
        HttpResponse<byte[]> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(Site.text(answer));
        assertThat(page.select("h1").text()).isEqualTo("There is no such page");
        assertThat(page.select("header nav a")).isNotEmpty();
        assertThat(page.select("code").text())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steel_penetration=thick | steel_penetration",
                "steel_penetration=300kg.. | mm",
                "steel_penetration=300parsec.. | cm",
                "steel_penetration=20..10 | steel_penetration",
                "type=spaceship | spaceship",
                "mobility=hovering%00 | mobility",
                "sort=beauty | beauty",
                "page=0 | page",
                "size=1000 | size",
                "lang=xx | en",
                "units=cubits | metric",
                "units.steel_penetration=kg | mm"
            })
    void aValueThatNothingKnowsIsRefusedAndSaysWhatWouldBeRight(String query, String named) {
        HttpResponse<byte[]> answer = site.get("/api/v1/products?" + query);

        assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        JsonNode problem = Site.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asText()).contains(named);
        assertThat(site.get("/products?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void programsAreAnsweredInProblemsAndPeopleInPages() {
        assertThat(type(site.get("/api/v1/products/none"))).isEqualTo("application/problem+json");
        assertThat(type(site.get("/products/none", "Accept", "application/json")))
                .isEqualTo("application/problem+json");
        assertThat(type(site.get("/products/none", "Accept", "text/html,*/*")))
                .startsWith("text/html");
    }

    @Test
    void aMethodThatIsNotOfferedIsRefused() {
        HttpResponse<byte[]> answer =
                site.send(HttpRequest.newBuilder(site.uri("/products")).DELETE().build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void tooManyToCompareIsRefused() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            items.append("sample-optics-scanner-").append(i).append(',');
        }

        assertThat(site.get("/compare?items=" + items).statusCode()).isEqualTo(400);
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }
}
