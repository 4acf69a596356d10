package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(CatalogueServerExtension.class)
class LanguageTest {
    private final Site site;

    LanguageTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | fr-CA,fr;q=0.9,en;q=0.5 | fr",
                "/ | de,fr;q=0.2 | fr",
                "/ | de | en",
                "/?lang=en | fr | en",
                "/?lang=fr | en | fr"
            })
    void theAddressDecidesThenTheBrowser(String path, String accepted, String language) {
        Document page = site.page(path, "Accept-Language", accepted);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void linksKeepTheLanguageAndUnitsThatWereAskedFor() {
        Document page = site.page("/products?lang=fr&units=imperial");

        for (Element link : page.select("main a[href^=/a/b/]:not([href^=/a/b/assets/])")) {
            assertThat(link.attr("href")).contains("lang=fr").contains("units=imperial");
        }
        for (Element link : page.select("header nav a")) {
            assertThat(link.attr("href")).contains("lang=fr");
        }
    }

    @Test
    void thePageOffersItselfInTheOtherLanguages() {
        Document page = site.page("/products?type=cargo-scanner&page=2");

        assertThat(page.select("footer a[hreflang=fr]").attr("href"))
                .isEqualTo("/a/b/products?type=cargo-scanner&page=2&lang=fr");
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
