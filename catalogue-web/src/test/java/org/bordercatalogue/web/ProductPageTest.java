package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.url.Addresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CatalogueServerExtension.class)
class ProductPageTest {
    private final Site site;
    private final Document page;

    ProductPageTest(Site site) {
        this.site = site;
        this.page = site.page("/products/" + Fixture.SCANNER);
    }

    @Test
    void showsEveryFigureAndThatTheSourcesDisagree() {
        Element row = page.expectFirst("#steel_penetration");

        assertThat(row.text())
                .contains("up to 320 mm")
                .contains("280 mm")
                .contains("at 0.4 m/s")
                .contains("Document");
    }

    @Test
    void linksOnlySourcesThatABrowserMayFollow() {
        assertThat(page.select("a[href=https://imaging.example/g1.pdf]").attr("rel"))
                .contains("nofollow")
                .contains("noopener");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.text()).contains("javascript:alert(1)");
    }

    @Test
    void saysBlanksInWords() {
        assertThat(page.expectFirst("#price").text()).contains("Not disclosed");
        assertThat(page.select(".bc-not-stated").text()).contains("not stated");
    }

    @Test
    void saysOnPaperWhatAMissingKindOfSourceMeans() {
        assertThat(page.expectFirst(".bc-print-note").text()).contains("has not been classified");
    }

    @Test
    void keepsWhatNoPackKnowsApartAndHarmless() {
        assertThat(page.select(".bc-unmapped").text())
                .contains("colour of the roof")
                .contains("<script>alert(1)</script>")
                .contains("no pack knows it");
        assertThat(page.select("script")).allMatch(script -> script.hasAttr("src"));
    }

    @Test
    void offersTheNearestAndSaysWhy() {
        Element first = page.expectFirst(".bc-similar__item");

        assertThat(first.text())
                .contains("Portal Two")
                .contains("Steel penetration")
                .contains("300");
        JsonNode similar = site.data("/api/v1/products/" + Fixture.SCANNER).path("similar");
        assertThat(similar.path(0).path("id").asText()).isEqualTo(Fixture.RIVAL);
    }

    @Test
    void offersNoComparisonWithNobody() {
        Document alone = site.page("/products/" + Fixture.SILENT);

        assertThat(alone.select(".bc-similar__item")).isEmpty();
        assertThat(alone.select(".bc-sheet__head .bc-actions").text())
                .doesNotContain("nearest others");
        assertThat(page.select(".bc-sheet__head .bc-actions").text()).contains("nearest others");
    }

    @Test
    void namesMakerExhibitorAndEditions() {
        assertThat(page.select(".bc-sheet__by").text()).contains("Another Maker");
        assertThat(page.select(".bc-sheet__by a").text())
                .isEqualTo("Example Imaging <b>& Sons</b>");
        assertThat(page.select(".bc-appearances").text())
                .contains("Example Forum 2031")
                .contains("sponsor")
                .contains("A 1");
    }

    @Test
    void canBeOrderedByStageOfLife() {
        Document byStage = site.page("/products/" + Fixture.SCANNER + "?by=stage");

        assertThat(byStage.select("caption").eachText())
                .contains("Operation", "Deployment")
                .doesNotContain("Performance");
        assertThat(page.select("caption").eachText()).contains("Performance");
    }

    @Test
    void speaksItsReadersLanguageWithTheirNumbers() {
        Document french = site.page("/products/" + Fixture.SCANNER + "?lang=fr");

        assertThat(french.select(".bc-sheet__lead").text()).isEqualTo("Un portique pour camions.");
        assertThat(french.expectFirst("#steel_penetration").text()).contains("jusqu'à 320 mm");
        assertThat(french.expectFirst("#weight").text()).contains("12\u202f000 kg");
    }

    @Test
    void hasTheSameFiguresAsItsData() {
        JsonNode data = site.data("/api/v1/products/" + Fixture.SCANNER);

        data.path("figures")
                .fieldNames()
                .forEachRemaining(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        assertThat(page.select(".bc-figures__row")).hasSize(data.path("figures").size());
        assertThat(data.path("notStated")).isNotEmpty();
    }

    @Test
    void aConditionThatAPackDeclaresReadsInTheReadersLanguageAndAsStatedOneStepAway() {
        Element figure = endurance("fr").get(0);

        assertThat(figure.select(".bc-circumstance").eachText())
                .startsWith("Condition: À charge utile maximale")
                .endsWith("Configuration: Avec réservoirs supplémentaires");
        assertThat(figure.select(".bc-origin__written").eachText())
                .contains("max payload", "extra tanks");
    }

    @Test
    void allOtherCircumstancesAreMarkedAsTheSourcesWords() {
        Element stated = endurance("ar").get(1).expectFirst("q.bc-stated");
        assertThat(stated.text()).isEqualTo("over the Baltic Sea");
        assertThat(stated.attr("dir")).isEqualTo("auto");
    }

    @Test
    void whatBecameNoFigureIsNamedAndReasonedByThePacksInTheReadersLanguage() {
        Elements statements =
                site.page("/products/" + Addresses.encode(Fixture.DRONE) + "?lang=fr")
                        .select(".bc-unmapped dl > div");
        Element sold = statements.get(0);
        Element speed = statements.get(1);
        Element paint = statements.get(2);

        assertThat(sold.expectFirst("dt").text()).isEqualTo("Exemplaires vendus over there");
        assertThat(sold.select("dt .bc-stated").text()).isEqualTo("over there");
        assertThat(sold.select(".bc-unmapped__reason").text()).startsWith("Le nombre");
        assertThat(sold.select("[lang=en]")).isEmpty();
        assertThat(speed.expectFirst("dt").text()).isEqualTo("Vitesse maximale");
        assertThat(speed.select("[lang=en]").text()).isEqualTo("no speed");
        assertThat(paint.select("dt q.bc-stated").text()).isEqualTo("paint colour");
        assertThat(paint.select("[lang=en]").text()).isEqualTo("no pack knows it");
    }

    private Elements endurance(String language) {
        return site.page("/products/" + Addresses.encode(Fixture.DRONE) + "?lang=" + language)
                .select("#endurance_max .bc-figure-full");
    }
}
