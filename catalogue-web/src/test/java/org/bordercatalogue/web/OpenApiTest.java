package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bordercatalogue.testing.JsonDescription;
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
        assertIsDescribed(path, rest, 200, "application/json");
    }

    /** The media type is part of what is described. */
    @ParameterizedTest
    @CsvSource({
        "/products, ?steel_penetration=heavy, 400",
        "/products, ?type=submarine, 400",
        "/products/filters/{facet}, /nothing, 404",
        "/products/{id}, /nothing, 404",
        "/exhibitors/{id}, /nothing, 404",
        "/editions/{id}, /nothing, 404",
        "/equipment-types/{id}, /nothing, 404",
        "/compare, ?items=" + Fixture.SCANNER + "&units.steel_penetration=kg, 400",
        "/compare, ?items=nothing, 404",
        "/dossiers/{id}, /nothing, 404",
        "/fit, ?must=nothing:1.., 400"
    })
    void everyRefusalIsAsDescribed(String path, String rest, int status) {
        assertIsDescribed(path, rest, status, "application/problem+json");
    }

    private void assertIsDescribed(String path, String rest, int status, String mediaType) {
        HttpResponse<byte[]> answer = site.get("/api/v1" + path.replaceAll("/\\{\\w+}", "") + rest);

        assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(mediaType));
        assertThat(
                        new JsonDescription(description)
                                .faults(path, status, mediaType, Site.json(answer)))
                .isEmpty();
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
