package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.url.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Laws 1, 2, 3 and 5 as a program meets them: over searches made at random of what the answers
 * themselves offer. How many is said by {@code catalogue.lawStates}.
 */
@ExtendWith(CatalogueServerExtension.class)
class SearchLawsOverHttpTest {
    private static final int STATES = Integer.getInteger("catalogue.lawStates", 2000);
    private static final String PATH = "/api/v1/products?size=1&";

    private final Site site;

    SearchLawsOverHttpTest(Site site) {
        this.site = site;
    }

    @Test
    void countsAreWhatChoosingFinds() {
        JsonNode all = site.data(PATH + "type=cargo-scanner");
        eachSeed(seed -> {
            Random random = new Random(seed);
            Map<String, List<String>> search = search(all, random);
            JsonNode answer = site.data(PATH + query(search));
            JsonNode facet = pick(facets(answer), random);
            String as = "seed " + seed + ", " + facet.path("id").asText() + " in " + search;
            checkShares(facet, as);
            checkOwnChoice(answer, facet, search, as);
            checkCount(facet, search, random, as);
        });
    }

    /** Several at a time, as readers come. */
    private static void eachSeed(LongConsumer check) {
        LongStream.range(0, STATES).parallel().forEach(check);
    }

    /**
     * Law 1: the four make up all to which the facet applies; the certain are among the counted.
     */
    private static void checkShares(JsonNode facet, String as) {
        for (JsonNode each : offers(facet)) {
            assertThat(each.path("certain").asLong())
                    .as(as)
                    .isLessThanOrEqualTo(each.path("count").asLong());
            assertThat(each.path("count").asLong())
                    .as(as)
                    .isLessThanOrEqualTo(
                            facet.path("stated").asLong() + facet.path("notStated").asLong());
        }
    }

    /** Law 2: the facet's counts are the same without its own choice. */
    private void checkOwnChoice(
            JsonNode answer, JsonNode facet, Map<String, List<String>> search, String as) {
        Map<String, List<String>> without = new LinkedHashMap<>(search);
        without.remove(facet.path("id").asText());
        // A capability that the types do not share has a facet only while it is asked for.
        facets(site.data(PATH + query(without))).stream()
                .filter(each -> each.path("id").equals(facet.path("id")))
                .forEach(other -> assertThat(counts(other)).as(as).isEqualTo(counts(facet)));
        assertThat(answer.path("ignored")).as(as).isEmpty();
    }

    /** Law 1: the count is what the search finds in which the value is the only choice; law 5. */
    private void checkCount(
            JsonNode facet, Map<String, List<String>> search, Random random, String as) {
        List<JsonNode> offers = offers(facet);
        if (offers.isEmpty()) {
            return;
        }
        String id = facet.path("id").asText();
        JsonNode offer = pick(offers, random);
        Map<String, List<String>> chosen = new LinkedHashMap<>(search);
        chosen.put(id, List.of(literal(offer)));
        assertThat(site.data(PATH + query(chosen)).path("total").asLong())
                .as("%s, %s", as, offer)
                .isEqualTo(offer.path("count").asLong());
        if (!List.of("type", "exhibitor", "country", "edition", "evidence").contains(id)) {
            chosen.put(id + ".match", List.of("certain"));
            assertThat(site.data(PATH + query(chosen)).path("total").asLong())
                    .as("%s, certainly %s", as, offer)
                    .isEqualTo(offer.path("certain").asLong());
        }
    }

    /** Law 10: page, data and file say the same number. */
    @Test
    void pageDataAndFileFindTheSame() {
        JsonNode all = site.data(PATH + "type=cargo-scanner");
        eachSeed(seed -> {
            String query = query(search(all, new Random(seed)));
            long total = site.data(PATH + query).path("total").asLong();
            String page = site.page("/products?" + query).select(".bc-search__count").text();
            JsonNode file = Site.json(site.get("/products.json?" + query));

            assertThat(page).as("seed %s: %s", seed, query).startsWith(total + " ");
            assertThat(file.path("items")).as("seed %s: %s", seed, query).hasSize((int) total);
        });
    }

    @Test
    void whatIsAppliedIsTakenAwayOneByOneUntilNothingIsLeft() {
        JsonNode all = site.data(PATH + "type=cargo-scanner");
        for (long seed = 0; seed < STATES / 10; seed++) {
            JsonNode answer = site.data(PATH + query(search(all, new Random(seed))));
            while (!answer.path("applied").isEmpty()) {
                int before = answer.path("applied").size();
                answer = site.data(answer.path("applied").path(0).path("remove").asText());
                assertThat(answer.path("applied")).as("seed %s", seed).hasSize(before - 1);
            }
            assertThat(answer.path("ignored")).isEmpty();
        }
    }

    /** One to four values of facets, some of them of the same facet, some excluded. */
    private static Map<String, List<String>> search(JsonNode all, Random random) {
        Map<String, List<String>> search = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            search.put("type", List.of("cargo-scanner"));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            JsonNode facet = pick(facets(all), random);
            List<JsonNode> offers = offers(facet);
            if (!offers.isEmpty()) {
                String value = literal(pick(offers, random));
                boolean excluded = facet.has("values") && random.nextInt(5) == 0;
                List<String> values =
                        new ArrayList<>(search.getOrDefault(facet.path("id").asText(), List.of()));
                values.add(excluded ? "!" + value : value);
                search.put(facet.path("id").asText(), values.stream().distinct().toList());
            }
        }
        return search;
    }

    private static String literal(JsonNode offer) {
        if (offer.has("value")) {
            return offer.path("value").asText();
        }
        String to = offer.has("to") ? "<" + offer.path("to").asText() : "";
        return offer.path("from").asText() + ".." + to;
    }

    private static List<JsonNode> offers(JsonNode facet) {
        return StreamSupport.stream(
                        facet.path(facet.has("values") ? "values" : "buckets").spliterator(), false)
                .toList();
    }

    /**
     * Money has a facet for each currency under one id, so it is left to the law tests of the core.
     */
    private static List<JsonNode> facets(JsonNode answer) {
        return StreamSupport.stream(answer.path("facets").spliterator(), false)
                .filter(each -> !each.path("id").asText().equals("price"))
                .toList();
    }

    private static Map<String, Long> counts(JsonNode facet) {
        return offers(facet).stream()
                .filter(each -> each.path("count").asLong() > 0)
                .collect(
                        Collectors.toMap(
                                SearchLawsOverHttpTest::literal,
                                each -> each.path("count").asLong()));
    }

    private static String query(Map<String, List<String>> search) {
        return search.entrySet().stream()
                .flatMap(each ->
                        each.getValue().stream()
                                .map(value -> Addresses.parameter(each.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
