package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CatalogueServerExtension.class)
class PageWeightTest {
    private static final int BUDGET = 150_000;

    private final Site site;

    PageWeightTest(Site site) {
        this.site = site;
    }

    @Test
    void aFirstVisitToTheSearchStaysWithinItsBudget() {
        String address = "/products?type=cargo-scanner";
        Document page = site.page(address);
        assertThat(page.select(".bc-card")).hasSize(24);
        Set<String> fetched = new LinkedHashSet<>(Set.of(address));
        page.select("link[rel=stylesheet]").forEach(each -> fetched.add(each.attr("href")));
        page.select("[src]").forEach(each -> fetched.add(each.attr("src")));

        int weight =
                fetched.stream()
                        .mapToInt(each -> site.get(each, "Accept-Encoding", "gzip").body().length)
                        .sum();

        assertThat(weight).as(fetched.toString()).isLessThan(BUDGET);
    }
}
