package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(CatalogueServerExtension.class)
class LanguageTest {
    private static final String SAME_FOR_ALL =
            "[href^=/a/b/assets/], [href^=/a/b/media/], [href^=/a/b/api/]";

    private final Site site;

    LanguageTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | fr-CA,fr;q=0.9,en;q=0.5 | fr | ltr",
                "/ | de,fr;q=0.2 | fr | ltr",
                "/ | es-MX,es;q=0.9 | es | ltr",
                "/ | ar-MA,ar;q=0.9,fr;q=0.5 | ar | rtl",
                "/ | de | en | ltr",
                "/?lang=en | fr | en | ltr",
                "/?lang=fr | en | fr | ltr",
                "/?lang=es | ar | es | ltr",
                "/?lang=ar | en | ar | rtl"
            })
    void theAddressDecidesThenTheBrowser(
            String path, String accepted, String language, String direction) {
        Document page = site.page(path, "Accept-Language", accepted);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
    }

    /** Pictures and data are the same in every language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products?q=gantry",
                "/products?type=cargo-scanner&view=table",
                "/products?type=cargo-scanner&view=plot",
                "/products?steel_penetration=5m..&type=cargo-scanner",
                "/products/filters?type=cargo-scanner",
                "/products/example-imaging-gantry-one",
                "/compare?items=example-imaging-gantry-one,example-imaging-portal-two",
                "/fit?must=steel_penetration:300mm..",
                "/exhibitors",
                "/exhibitors/example-imaging",
                "/editions",
                "/editions/example-forum-2031",
                "/equipment-types",
                "/equipment-types/cargo-scanner"
            })
    void linksKeepTheLanguageAndUnitsThatWereAskedFor(String path) {
        Document page = site.page(in(path, "fr") + "&units=imperial");

        assertThat(page.select("main a[href^=/a/b/]").not(SAME_FOR_ALL))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(link.attr("href"))
                                .contains("lang=fr")
                                .contains("units=imperial"));
        assertThat(page.select("header nav a"))
                .allSatisfy(link -> assertThat(link.attr("href")).contains("lang=fr"));
    }

    /** A browser puts what a form holds in the place of its address's query. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products?type=cargo-scanner",
                "/products?type=cargo-scanner&view=table",
                "/products?type=cargo-scanner&view=plot",
                "/products/filters?type=cargo-scanner",
                "/products/filters/exhibitor",
                "/products/example-imaging-gantry-one",
                "/compare?items=example-imaging-gantry-one,example-imaging-portal-two",
                "/compare/add?items=example-imaging-gantry-one&q=imaging",
                "/compare?items=example-imaging-gantry-one&view=costs",
                "/fit?must=steel_penetration:300mm..",
                "/exhibitors/example-imaging"
            })
    void formsKeepTheLanguageAndUnitsThatWereAskedFor(String path) {
        Document page = site.page(in(path, "fr") + "&units=imperial");

        assertThat(page.select("form:not([method=post])"))
                .isNotEmpty()
                .allSatisfy(form -> {
                    assertThat(form.attr("action")).doesNotContain("?");
                    assertThat(form.select("input[name=lang]").eachAttr("value"))
                            .as(form.attr("action"))
                            .containsExactly("fr");
                    assertThat(form.select("input[name=units]").eachAttr("value"))
                            .as(form.attr("action"))
                            .containsExactly("imperial");
                });
    }

    @Test
    void thePageOffersItselfInTheOtherLanguages() {
        Document page = site.page("/products?type=cargo-scanner&page=2");

        assertThat(page.select("footer a[hreflang=fr]").attr("href"))
                .isEqualTo("/a/b/products?type=cargo-scanner&page=2&lang=fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products?type=cargo-scanner",
                "/products?steel_penetration=300mm..",
                "/products/example-imaging-gantry-one",
                "/compare?items=example-imaging-gantry-one,example-imaging-portal-two",
                "/equipment-types",
                "/equipment-types/cargo-scanner",
                "/exhibitors",
                "/editions"
            })
    void everyPageSpeaksItsLanguageAndNoOther(String path) {
        for (String language : List.of("es", "ar")) {
            Document page = site.page(in(path, language));

            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("nav, main h2:matches(..), button, .bc-blank").eachText())
                    .as(path + " in " + language)
                    .doesNotContainAnyElementsOf(
                            site
                                    .page(in(path, "en"))
                                    .select("main h2:matches(..), button, .bc-blank")
                                    .eachText()
                                    .stream()
                                    .filter(text -> !text.equals("No"))
                                    .toList());
        }
    }

    private static String in(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    @Test
    void figuresStayInTheirOwnOrderWithinArabic() {
        Document page = site.page("/products?steel_penetration=300mm..&lang=ar");

        assertThat(page.select(".bc-applied").text()).contains("\u2068300 mm\u2069");
        // A unit in Arabic stands behind its number on the left, and a Latin one on the right.
        assertThat(page.select(".bc-figure__measure").eachAttr("dir"))
                .isNotEmpty()
                .containsOnly("auto");
        assertThat(page.select(".bc-figure__measure > .bc-figure__value").eachAttr("dir"))
                .isNotEmpty()
                .containsOnly("ltr");
    }

    @Test
    void whatSourcesWroteRunsItsOwnWay() {
        Document page = site.page("/products/example-imaging-gantry-one?lang=ar");

        assertThat(page.select(".bc-origin__written").eachAttr("dir"))
                .isNotEmpty()
                .containsOnly("auto");
        assertThat(page.select(".bc-source").eachAttr("dir")).isNotEmpty().containsOnly("auto");
        assertThat(page.expectFirst("main h1").select("bdi").text()).isNotEmpty();
    }

    @Test
    void aNumberIsTypedAndShownAsTheLanguageWritesIt() {
        String query = "/products?type=cargo-scanner&steel_penetration=%s..&lang=%s";

        assertThat(from(query.formatted("300.5mm", "es"))).isEqualTo("300,5");
        assertThat(from(query.formatted("1200.5mm", "fr"))).isEqualTo("1200,5");
        assertThat(from(query.formatted("300.5mm", "ar"))).isEqualTo("300.5");
    }

    private String from(String path) {
        return site.page(path).select("input[name=steel_penetration.from]").val();
    }

    @Test
    void everyPageSaysWhereItsEntriesComeFromAndWhoseItIsNot() {
        assertThat(site.page("/").select("footer").text())
                .contains("compiled from public sources")
                .contains("not a site of the World Customs Organization");
        assertThat(site.page("/editions?lang=fr").select("footer").text())
                .contains("Organisation mondiale des douanes");
    }
}
