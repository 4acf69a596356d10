package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CatalogueServerExtension.class)
class SearchApiTest {
    private final Site site;

    SearchApiTest(Site site) {
        this.site = site;
    }

    @Test
    void answersInTheShapePromised() {
        JsonNode answer = site.data("/api/v1/products?type=cargo-scanner");

        assertThat(names(answer))
                .containsExactly(
                        "total",
                        "items",
                        "facets",
                        "applied",
                        "ignored",
                        "page",
                        "size",
                        "respelled",
                        "answers",
                        "suggestions");
        assertThat(answer.path("total").asInt()).isEqualTo(Fixture.FURTHER + 2);
        assertThat(answer.path("items")).hasSize(24);
        assertThat(names(answer.path("items").path(0)))
                .contains("id", "name", "type", "exhibitor", "url", "figures");
    }

    @Test
    void givesFiguresAsObjectsWithTheirCanonicalBounds() {
        JsonNode item = site.data("/api/v1/products?q=gantry").path("items").path(0);

        JsonNode figure = item.path("figures").path("steel_penetration").path(0);
        assertThat(figure.path("asWritten").asText()).isEqualTo("up to 320 mm");
        assertThat(figure.path("condition").asText()).isEqualTo("at 0.4 m/s");
        assertThat(figure.path("evidence").asText()).isEqualTo("document");
        assertThat(figure.path("canonical").path("max").asDouble()).isEqualTo(320);
        assertThat(figure.path("canonical").path("unit").asText()).isEqualTo("mm");
        assertThat(item.path("figures").path("mobility").path(0).path("value").asText())
                .isEqualTo("relocatable");
        assertThat(item.path("figures").path("price").path(0).path("blank").asText())
                .isEqualTo("not-disclosed");
    }

    @Test
    void countsBesideAValueWhatChoosingItFinds() {
        JsonNode facet = facet(site.data("/api/v1/products?type=cargo-scanner"), "mobility");

        assertThat(facet.path("kind").asText()).isEqualTo("choice");
        for (JsonNode value : facet.path("values")) {
            JsonNode chosen =
                    site.data(
                            "/api/v1/products?type=cargo-scanner&mobility="
                                    + value.path("value").asText());
            assertThat(chosen.path("total").asLong())
                    .as(value.toString())
                    .isEqualTo(value.path("count").asLong());
        }
    }

    @Test
    void countsInABucketWhatItsRangeFinds() {
        JsonNode facet =
                facet(site.data("/api/v1/products?type=cargo-scanner"), "steel_penetration");

        assertThat(facet.path("unit").asText()).isEqualTo("mm");
        for (JsonNode bucket : facet.path("buckets")) {
            String range = bucket.path("from").asText() + ".." + to(bucket);
            JsonNode chosen =
                    site.data("/api/v1/products?type=cargo-scanner&steel_penetration=" + range);
            assertThat(chosen.path("total").asLong())
                    .as(range)
                    .isEqualTo(bucket.path("count").asLong());
        }
    }

    @Test
    void everythingAppliedCanBeTakenAwayByItsAddress() {
        JsonNode answer =
                site.data(
                        "/api/v1/products?type=cargo-scanner&steel_penetration=30cm..&mobility=relocatable&q=gantry");

        assertThat(answer.path("total").asInt()).isEqualTo(1);
        assertThat(answer.path("applied"))
                .extracting(each -> each.path("parameter").asText())
                .containsExactly("q", "type", "mobility", "steel_penetration");
        for (JsonNode applied : answer.path("applied")) {
            JsonNode without = site.data(applied.path("remove").asText());
            assertThat(without.path("applied")).as(applied.toString()).hasSize(3);
        }
    }

    @Test
    void saysOfEachProductWhatTheStoreSays() {
        Map<String, JsonNode> stored = new HashMap<>();
        for (String next = "/api/v1/products?size=100&retired=include&cursor=*";
                !next.isEmpty(); ) {
            JsonNode stretch = site.data(next);
            stretch.path("items").forEach(item -> stored.put(item.path("id").asText(), item));
            next = stretch.path("next").asText();
        }
        JsonNode answer = site.data("/api/v1/products?size=100&retired=include");

        assertThat(answer.path("items")).hasSize(stored.size()).isNotEmpty();
        answer.path("items")
                .forEach(item -> assertThat(item).isEqualTo(stored.get(item.path("id").asText())));
    }

    @Test
    void namesWhatNothingKnows() {
        assertThat(site.data("/api/v1/products?nonsense=1&utm_source=x").path("ignored"))
                .extracting(JsonNode::asText)
                .containsExactly("nonsense", "utm_source");
    }

    @Test
    void saysWhatToDropWhereNothingIsFound() {
        JsonNode answer =
                site.data(
                        "/api/v1/products?type=cargo-scanner&steel_penetration=320..&mobility=fixed");

        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.path("suggestions")).isNotEmpty();
        for (JsonNode suggestion : answer.path("suggestions")) {
            assertThat(site.data(suggestion.path("url").asText()).path("total").asLong())
                    .as(suggestion.toString())
                    .isEqualTo(suggestion.path("total").asLong());
        }
    }

    @Test
    void leadsEveryItemToItsPage() {
        for (JsonNode item : site.data("/api/v1/products?size=5").path("items")) {
            assertThat(site.page(item.path("url").asText()).expectFirst("h1").text())
                    .isEqualTo(item.path("name").asText());
        }
    }

    @Test
    void everyValueAndBucketLeadsToTheSearchWithItAndWithoutIt() {
        JsonNode answer =
                site.data(
                        "/api/v1/products?type=cargo-scanner&mobility=relocatable&steel_penetration=300..");
        for (JsonNode facet : answer.path("facets")) {
            for (JsonNode value : facet.path("values")) {
                assertThat(names(value.path("links")))
                        .as(value.toString())
                        .containsExactlyElementsOf(ways(value));
            }
        }
        for (JsonNode value : facet(answer, "mobility").path("values")) {
            if (value.path("links").isEmpty()) {
                continue;
            }
            JsonNode other = site.data(value.path("links").elements().next().asText());
            boolean selected = value.path("selected").asBoolean();
            assertThat(isSelected(other, "mobility", value.path("value").asText()))
                    .as(value.toString())
                    .isEqualTo(!selected);
        }
        for (JsonNode bucket : facet(answer, "steel_penetration").path("buckets")) {
            assertThat(names(bucket.path("links")))
                    .as(bucket.toString())
                    .containsExactlyElementsOf(ways(bucket));
            if (!bucket.path("links").isEmpty()) {
                assertThat(site.data(bucket.path("links").path("add").asText()).path("applied"))
                        .as(bucket.toString())
                        .hasSize(4);
            }
        }
    }

    /** None where nothing would be found. */
    private static List<String> ways(JsonNode value) {
        if (value.path("selected").asBoolean()) {
            return List.of("remove");
        }
        return value.path("count").asLong() == 0 ? List.of() : List.of("add");
    }

    private static boolean isSelected(JsonNode answer, String facet, String value) {
        return StreamSupport.stream(facet(answer, facet).path("values").spliterator(), false)
                .anyMatch(each ->
                        each.path("value").asText().equals(value)
                                && each.path("selected").asBoolean());
    }

    @Test
    void aCursorGoesThroughAllHitsOnce() {
        List<String> ids = new ArrayList<>();
        JsonNode answer = site.data("/api/v1/products?type=cargo-scanner&size=7&cursor=*");
        answer.path("items").forEach(item -> ids.add(item.path("id").asText()));
        while (answer.has("next")) {
            answer = site.data(answer.path("next").asText());
            answer.path("items").forEach(item -> ids.add(item.path("id").asText()));
        }

        assertThat(ids).hasSize(Fixture.FURTHER + 2).doesNotHaveDuplicates().isSorted();
        assertThat(answer.path("total").asInt()).isEqualTo(ids.size());
        assertThat(site.get("/api/v1/products?cursor=%22%20OR%20*").statusCode()).isEqualTo(400);
    }

    @Test
    void aCursorSaysWhatItCannotObey() {
        JsonNode answer = site.data("/api/v1/products?cursor=*&sort=-weight&page=2&colour=red");

        assertThat(answer.path("ignored"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("sort", "page", "colour");
        assertThat(site.get("/api/v1/products?cursor=*&cursor=zzz").statusCode()).isEqualTo(400);
    }

    @Test
    void givesTheWholeResultAsATableToWhoeverAcceptsOne() {
        assertThat(site.get("/api/v1/products?type=cargo-scanner", "Accept", "text/csv").headers())
                .satisfies(headers ->
                        assertThat(headers.firstValue("Content-Type").orElseThrow())
                                .startsWith("text/csv"));
        assertThat(site.get("/api/v1/products", "Accept", "*/*").headers())
                .satisfies(headers ->
                        assertThat(headers.firstValue("Content-Type").orElseThrow())
                                .startsWith("application/json"));
    }

    private static String to(JsonNode bucket) {
        return bucket.has("to") ? "%3C" + bucket.path("to").asText() : "";
    }

    private static JsonNode facet(JsonNode answer, String id) {
        return StreamSupport.stream(answer.path("facets").spliterator(), false)
                .filter(facet -> facet.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
