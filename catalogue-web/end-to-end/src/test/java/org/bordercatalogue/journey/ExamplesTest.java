package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front door tells readers to type finds something. */
@ExtendWith(DemoExtension.class)
class ExamplesTest {
    private final Site site;

    ExamplesTest(RunningCatalogue catalogue) {
        site = new Site(catalogue.page(""), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyExampleFindsProductsOrIsReadAsFilters(String language) {
        List<Element> examples =
                site.page("/?lang=" + language).select(".bc-search-box__hint a").asList();

        assertThat(examples).hasSize(3);
        for (Element example : examples) {
            assertThat(site.data("/api/v1" + example.attr("href")).path("total").asInt())
                    .as("%s in %s", example.text(), language)
                    .isPositive();
        }
        assertThat(site.data("/api/v1" + examples.getLast().attr("href")).path("suggestions"))
                .as("%s as filters", examples.getLast().text())
                .isNotEmpty();
    }
}
