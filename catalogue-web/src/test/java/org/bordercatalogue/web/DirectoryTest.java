package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The directory of exhibitors. */
@ExtendWith(WorkshopExtension.class)
class DirectoryTest {
    private static final List<String> IN_ORDER =
            List.of("Écran Directory", "edelDirectory", "EDX Directory", "Zeta Directory");

    private final Site site;

    DirectoryTest(Workshop workshop) {
        IN_ORDER.reversed().forEach(workshop::exhibitor);
        this.site = workshop.site();
    }

    @Test
    void namesStandAsTheReaderLooksForThem() {
        Document page = site.page("/exhibitors?lang=fr");

        assertThat(page.select(".bc-directory li a").eachText())
                .filteredOn(IN_ORDER::contains)
                .containsExactlyElementsOf(IN_ORDER);
        assertThat(page.select(".bc-directory__letter:contains(edelDirectory) h2").text())
                .isEqualTo("E");
        assertThat(
                        StreamSupport.stream(
                                        site.data("/api/v1/exhibitors?lang=fr")
                                                .path("items")
                                                .spliterator(),
                                        false)
                                .map(each -> each.path("name").asText()))
                .filteredOn(IN_ORDER::contains)
                .containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void eachSaysHowManyProductsItShows() {
        assertThat(site.page("/exhibitors").select(".bc-directory li:contains(Zeta)").text())
                .isEqualTo("Zeta Directory 0 products");
    }
}
