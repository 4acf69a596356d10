package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search's page promises for every type that has products. */
@ExtendWith(CatalogueServerExtension.class)
class SearchPromisesTest {
    private static final String HEAD = ".bc-facet__label";

    private final Site site;

    SearchPromisesTest(Site site) {
        this.site = site;
    }

    @Test
    void whatACardShowsHasAFilter() {
        for (String type : types()) {
            Document page = site.page("/products?type=" + type);
            Document form = site.page("/products/filters?type=" + type);
            Set<String> filters = new HashSet<>(form.select(HEAD).eachText());
            form.select(".bc-filters__silent li").forEach(each -> filters.add(each.text()));

            for (Element card : page.select(".bc-card")) {
                for (String shown :
                        card.select(".bc-card__figure dt, .bc-card__blanks dd").eachText()) {
                    assertThat(filters)
                            .as(type + ": " + shown)
                            .anyMatch(filter ->
                                    filter.equals(shown) || filter.startsWith(shown + " ("));
                }
            }
        }
    }

    @Test
    void everyTypeHasItsOwnFacetsTheDecisiveOnesFirst() {
        Map<String, String> typeByFacets = new HashMap<>();
        for (String type : types()) {
            Document page = site.page("/products?type=" + type);
            List<String> first = page.select(".bc-filters__form > .bc-facet").eachAttr("id");
            Set<String> key = new HashSet<>(Set.of("facet-type"));
            site.data("/api/v1/equipment-types/" + type)
                    .path("capabilities")
                    .forEach(each -> {
                        if (each.path("key").asBoolean()) {
                            key.add("facet-" + each.path("id").asText());
                        }
                    });

            assertThat(first).as(type).contains("facet-type").allMatch(id -> begins(key, id));
            assertThat(page.select(".bc-filters__form > .bc-facet[open]").size())
                    .as(type)
                    .isLessThanOrEqualTo(5);
            typeByFacets.put(String.join(" ", page.select(".bc-facet").eachAttr("id")), type);
        }
        assertThat(typeByFacets).hasSizeGreaterThan(1);
    }

    @Test
    void everyTechnicalFilterIsExplainedOneActionAwayInTheReadersLanguage() {
        for (String type : types()) {
            Map<String, List<String>> words = new HashMap<>();
            for (String language : List.of("en", "ar")) {
                Document page = site.page("/products/filters?lang=" + language + "&type=" + type);
                for (Element facet : page.select(".bc-facet:has(.bc-facet__blanks)")) {
                    String explained =
                            facet.select(
                                            "> fieldset > details.bc-facet__explanation:has(> summary) > p")
                                    .text();
                    assertThat(explained)
                            .as(type + ", " + facet.id() + " in " + language)
                            .isNotBlank();
                    words.computeIfAbsent(facet.id(), any -> new ArrayList<>()).add(explained);
                }
            }
            words.forEach((facet, each) -> assertThat(each).as(facet).doesNotHaveDuplicates());
        }
    }

    /** Without a script its link leads there, with one it comes in place. */
    @Test
    void aGroupOfWhichNothingIsAskedComesFromThePageOfAllFilters() {
        Document page = site.page("/products?type=cargo-scanner");
        Document all = site.page("/products/filters?type=cargo-scanner");
        List<Element> deferred = page.select(".bc-filters__group[data-bc-further]");
        assertThat(deferred).isNotEmpty();
        int silent = 0;
        for (Element group : deferred) {
            assertThat(group.select(".bc-facet")).isEmpty();
            String address = group.attr("data-bc-further");
            assertThat(group.select("a").attr("href")).isEqualTo(address);
            assertThat(address).endsWith("/products/filters?type=cargo-scanner#" + group.id());
            Elements facets = all.select("[id=" + group.id() + "] > .bc-facet");
            Elements none = all.select("[id=" + group.id() + "] > .bc-filters__none");
            assertThat(none).as(group.id()).hasSize(facets.isEmpty() ? 1 : 0);
            silent += none.size();
        }
        assertThat(silent).isPositive();
        Element facet =
                all.select(".bc-filters__group > .bc-facet:has(select[name$=.unknown])").getFirst();
        String first = "[id=" + Objects.requireNonNull(facet.parent()).id() + "]";
        String asked = facet.select("select[name$=.unknown]").attr("name") + "=only";

        Document answer = site.page("/products?type=cargo-scanner&" + asked);

        assertThat(answer.select(first + "[open]:not([data-bc-further])")).hasSize(1);
        assertThat(answer.select("[id=" + facet.id() + "][open]")).hasSize(1);
    }

    @Test
    void nothingIsFilteredByWhatIsNotThere() {
        assertThat(site.get("/products/filters/colour").statusCode()).isEqualTo(404);
        assertThat(site.get("/api/v1/products/filters/colour").statusCode()).isEqualTo(404);
    }

    /** A facet of an amount of money is named after its currency, too. */
    private static boolean begins(Set<String> ids, String id) {
        return ids.contains(id) || ids.stream().anyMatch(each -> id.startsWith(each + "-"));
    }

    /** Of which there are products; the root, which holds all others, has no facets of its own. */
    private Set<String> types() {
        Set<String> types = new TreeSet<>();
        site.data("/api/v1/products?size=100")
                .path("items")
                .forEach(each -> types.add(each.path("type").asText()));
        types.remove("equipment");
        assertThat(types).hasSizeGreaterThan(1);
        return types;
    }
}
