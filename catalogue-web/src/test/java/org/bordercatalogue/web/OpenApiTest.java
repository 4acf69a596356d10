package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Routes;
import org.bordercatalogue.web.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the description of the API to what it answers. */
@ExtendWith(CatalogueServerExtension.class)
class OpenApiTest {
    private final Site site;
    private final JsonNode description;

    OpenApiTest(Site site) {
        this.site = site;
        this.description = site.data("/api/v1/openapi.json");
    }

    @Test
    void describesEveryPathAndNoOther() {
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .fieldNames()
                                .forEachRemaining(verb ->
                                        described.add(
                                                verb.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));

        assertThat(described).isEqualTo(offered());
    }

    /** What a token is needed for says so, and which answers it may get besides. */
    @Test
    void describesTheTokenOfEveryPathThatNeedsOne() {
        description
                .path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(_ -> path.getKey().matches("/(entries|drafts)\\b.*"))
                                .forEach(operation ->
                                        assertThat(
                                                        operation
                                                                .getValue()
                                                                .at("/security/0/token/0")
                                                                .asText())
                                                .as(path.getKey())
                                                .isIn("read", "write", "submit", "withdraw")));
    }

    @Test
    void namesWhereItIsServed() {
        assertThat(description.path("servers").path(0).path("url").asText())
                .isEqualTo("/a/b/api/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "/products, ?q=gantry",
        "/products/filters/{facet}, /exhibitor",
        "/products/{id}, /" + Fixture.SCANNER,
        "/exhibitors, ''",
        "/exhibitors/{id}, /" + Fixture.EXHIBITOR,
        "/editions, ''",
        "/editions/{id}, /" + Fixture.EDITION,
        "/equipment-types, ''",
        "/equipment-types/{id}, /cargo-scanner",
        "/compare, '?items=" + Fixture.SCANNER + "," + Fixture.RIVAL + "'",
        "/fit, ?must=steel_penetration:310mm..&should=mobility:fixed",
        "/suggest, ?q=gantry"
    })
    void everyAnswerIsAsDescribed(String path, String rest) {
        JsonNode schema =
                description
                        .path("paths")
                        .path(path)
                        .at("/get/responses/200/content/application~1json/schema");
        JsonNode answer = site.data("/api/v1" + path.replaceAll("/\\{\\w+}", "") + rest);

        assertThat(faults(answer, schema, path)).isEmpty();
    }

    /** Where an answer lacks what the schema requires, or holds what it does not name. */
    private List<String> faults(JsonNode value, JsonNode schema, String at) {
        List<String> faults = new ArrayList<>();
        JsonNode resolved = resolved(schema, value);
        resolved.path("required")
                .forEach(name -> {
                    if (!value.has(name.asText())) {
                        faults.add(at + " lacks " + name.asText());
                    }
                });
        if (value.isObject() && resolved.has("properties")) {
            value.properties()
                    .forEach(each -> {
                        JsonNode property = resolved.path("properties").path(each.getKey());
                        String place = at + "." + each.getKey();
                        if (property.isMissingNode()) {
                            faults.add(place + " is not described");
                        } else {
                            faults.addAll(faults(each.getValue(), property, place));
                        }
                    });
        }
        if (value.isArray()) {
            value.forEach(each -> faults.addAll(faults(each, resolved.path("items"), at + "[]")));
        }
        return faults;
    }

    private JsonNode resolved(JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return description.at(schema.path("$ref").asText().substring(1));
        }
        if (schema.has("oneOf")) {
            for (JsonNode each : schema.path("oneOf")) {
                JsonNode candidate = resolved(each, value);
                if (candidate.at("/properties/kind/const").equals(value.path("kind"))) {
                    return candidate;
                }
            }
        }
        return schema;
    }

    private static Set<String> offered() {
        Set<String> offered = new TreeSet<>();
        for (Routes.Route route : Routes.all()) {
            String plain = route.path().replace("{prefix}", "api/v1/").replace("//", "/");
            if (plain.startsWith("/api/v1/")) {
                String path = plain.substring("/api/v1".length());
                if (path.contains("{action}")) {
                    offered.add(route.verb() + " " + path.replace("{action}", "withdraw"));
                    offered.add(route.verb() + " " + path.replace("{action}", "resume"));
                } else {
                    offered.add(route.verb() + " " + path);
                }
            }
        }
        return offered;
    }
}
