package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Fixture;
import org.bordercatalogue.web.testing.Routes;
import org.bordercatalogue.web.testing.Routes.Route;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds every route to the table of who gets what from it: {@code routes.csv}, a line a route, with
 * a sample of its path and the status that each role is answered. In a sample, {@code {own}} is the
 * company of three of the roles. Forms are sent empty, with their token.
 */
@ExtendWith(WorkshopExtension.class)
class RouteMatrixTest {
    private static final List<String> ROLES =
            List.of(
                    "visitor",
                    "delegate",
                    "editor",
                    "other-editor",
                    "company-admin",
                    "organiser",
                    "administrator");

    private final Workshop workshop;
    private final String own;
    private final String other;

    RouteMatrixTest(Workshop workshop) {
        this.workshop = workshop;
        this.own = workshop.exhibitor("Matrix Own");
        this.other = workshop.exhibitor("Matrix Other");
        workshop.store()
                .write(transaction ->
                        transaction
                                .editions()
                                .saveListing(Listing.bare(Fixture.EDITION, own, Optional.empty())));
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        List<String> routes =
                Routes.all().stream().map(each -> each.verb() + " " + each.path()).toList();

        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyRoleGetsWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.all()) {
            Row row =
                    rows().getOrDefault(
                                    route.verb() + " " + route.path(),
                                    new Row(route.path(), List.of()));
            List<String> statuses =
                    ROLES.stream().map(role -> status(client(role), route, row.sample())).toList();
            if (!statuses.equals(row.statuses())) {
                wrong.add(
                        route.verb()
                                + ","
                                + route.path()
                                + ","
                                + row.sample()
                                + ","
                                + String.join(",", statuses));
            }
        }
        assertThat(wrong)
                .as("rows of routes.csv as the server answers; put right whichever is wrong")
                .isEmpty();
    }

    /** By every group at once, so that nothing but the form itself can be what is refused. */
    @Test
    void everyChangeIsRefusedFromElsewhereAndWithoutItsToken() {
        Role[] all = {
            new Role.Delegate(),
            new Role.ExhibitorAdmin(own),
            new Role.Organiser(Scope.ALL, Scope.ALL, true),
            new Role.Administrator()
        };
        Client browser = workshop.as(all);
        String token = browser.token();
        String foreign = workshop.as(all).token();
        int changes = 0;
        for (Route route : Routes.all()) {
            if (!route.verb().equals("GET") && !route.path().startsWith("/api/")) {
                String path =
                        Objects.requireNonNull(rows().get(route.verb() + " " + route.path()))
                                .sample();
                String origin = browser.origin();
                refused(browser, route, path, "", "Origin", origin);
                refused(browser, route, path, foreign, "Origin", origin);
                refused(browser, route, path, token, "Sec-Fetch-Site", "cross-site");
                refused(browser, route, path, token, "Sec-Fetch-Site", "same-site");
                refused(browser, route, path, token, "Origin", "https://evil.example");
                refused(browser, route, path, token, "X-Nothing", "at all");
                changes++;
            }
        }
        assertThat(changes).isGreaterThan(20);
    }

    private void refused(
            Client browser, Route route, String path, String token, String name, String value) {
        HttpResponse<byte[]> answer =
                browser.send(
                        HttpRequest.newBuilder(workshop.site().uri(filled(path)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(name, value)
                                .method(
                                        route.verb(),
                                        HttpRequest.BodyPublishers.ofString(
                                                "form-token=" + token)));

        assertThat(answer.statusCode()).as(route + " with " + name + ": " + value).isEqualTo(403);
    }

    private String status(Client client, Route route, String sample) {
        String path = filled(sample);
        HttpResponse<byte[]> answer =
                route.verb().equals("GET") ? client.get(path) : send(client, route.verb(), path);
        return Integer.toString(answer.statusCode());
    }

    private HttpResponse<byte[]> send(Client client, String verb, String path) {
        String token = client.token();
        return client.send(
                HttpRequest.newBuilder(workshop.site().uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", client.origin())
                        .method(verb, HttpRequest.BodyPublishers.ofString("form-token=" + token)));
    }

    private String filled(String sample) {
        return sample.replace("{own}", own).replaceAll("\\{[a-z]+}", "none");
    }

    /** A new one each time: some routes end the session. */
    private Client client(String role) {
        return switch (role) {
            case "visitor" -> workshop.visitor();
            case "delegate" -> workshop.as(new Role.Delegate());
            case "editor" -> workshop.as(new Role.ExhibitorEditor(own, true));
            case "other-editor" -> workshop.as(new Role.ExhibitorEditor(other, true));
            case "company-admin" -> workshop.as(new Role.ExhibitorAdmin(own));
            case "organiser" -> workshop.as(new Role.Organiser(Scope.ALL, Scope.ALL, true));
            case "administrator" -> workshop.as(new Role.Administrator());
            default -> throw new IllegalArgumentException(role);
        };
    }

    private static Map<String, Row> rows() {
        try (InputStream file = RouteMatrixTest.class.getResourceAsStream("/routes.csv")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .collect(
                            Collectors.toMap(
                                    cells -> cells.get(0) + " " + cells.get(1),
                                    cells -> new Row(cells.get(2), cells.subList(3, cells.size())),
                                    (one, same) -> one,
                                    LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String sample, List<String> statuses) {}
}
