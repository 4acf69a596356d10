package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WorkshopExtension.class)
class DoorTest {
    private static final String PASSWORD = "seven quiet harbours at dusk";

    private final Workshop workshop;

    DoorTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void letsInByTheRightPasswordAndLeadsOnToWhereOneWanted() {
        joined("ann@door.example", new Role.Delegate());
        Client browser = workshop.visitor();

        HttpResponse<byte[]> answer = signIn(browser, "ann@door.example", PASSWORD, "/exhibitors");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/a/b/exhibitors");
        assertThat(browser.cookies()).containsKeys("sid", "device");
        assertThat(browser.page("/").select(".bc-header__person").text()).contains("Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/%2f/evil.example",
                "/..//evil.example",
                "/sign-out"
            })
    void leadsNobodyToAnotherSite(String next) {
        joined("next@door.example", new Role.Delegate());

        HttpResponse<byte[]> answer =
                signIn(workshop.visitor(), "next@door.example", PASSWORD, next);

        assertThat(location(answer)).isEqualTo("/a/b/account");
    }

    @Test
    void answersTheSameToAWrongPasswordAndAnUnknownAddress() {
        joined("known@door.example", new Role.Delegate());
        Client browser = workshop.visitor();

        HttpResponse<byte[]> wrong = signIn(browser, "known@door.example", "wrong words here", "");
        HttpResponse<byte[]> unknown =
                signIn(browser, "unkno@door.example", "wrong words here", "");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(400);
        assertThat(comparable(wrong).replace("known@", "unkno@")).isEqualTo(comparable(unknown));
    }

    @Test
    void anOldSessionIsOfNoUseAfterSigningOut() {
        Client browser = workshop.as(new Role.Delegate());
        String sid = browser.cookies().get("sid");

        HttpResponse<byte[]> answer = browser.post("/sign-out");

        assertThat(location(answer)).isEqualTo("/a/b/sign-in?done=out");
        assertThat(browser.cookies()).doesNotContainKey("sid");
        HttpResponse<byte[]> old = workshop.site().get("/", "Cookie", "sid=" + sid);
        assertThat(Site.text(old)).contains(">Sign in<");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Client browser = workshop.as(new Role.Delegate());

        assertThat(browser.postBare("/sign-out").statusCode()).isEqualTo(403);
        assertThat(browser.postBare("/sign-out", "form-token", "").statusCode()).isEqualTo(403);
        assertThat(
                        browser.postBare(
                                        "/sign-out",
                                        "form-token",
                                        workshop.as(new Role.Delegate()).token())
                                .statusCode())
                .isEqualTo(403);
        assertThat(browser.page("/").select(".bc-header__leave")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void refusesAFormFromAnotherSite(String fetched) {
        Client browser = workshop.as(new Role.Delegate());

        HttpResponse<byte[]> answer = browser.send(form(browser).header("Sec-Fetch-Site", fetched));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAFormOfWhichNothingSaysWhereItComesFrom() {
        Client browser = workshop.as(new Role.Delegate());

        assertThat(browser.send(form(browser)).statusCode()).isEqualTo(403);
        assertThat(
                        browser.send(form(browser).header("Origin", "https://evil.example"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(form(browser).header("Origin", "null")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsNothingPersonalInCaches() {
        HttpResponse<byte[]> own = workshop.as(new Role.Delegate()).get("/exhibitors");
        HttpResponse<byte[]> anybodys = workshop.visitor().get("/exhibitors");

        assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(anybodys.headers().firstValue("Cache-Control")).isEmpty();
        assertThat(Site.text(workshop.visitor().get("/exhibitors"))).doesNotContain("Sign out");
    }

    @Test
    void theApiKnowsNobodyByACookie() {
        HttpResponse<byte[]> answer = workshop.as(new Role.Delegate()).get("/api/v1/products");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    private HttpRequest.Builder form(Client browser) {
        return HttpRequest.newBuilder(workshop.site().uri("/sign-out"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("form-token=" + browser.token()));
    }

    private HttpResponse<byte[]> signIn(
            Client browser, String email, String password, String next) {
        return browser.post("/sign-in", "email", email, "password", password, "next", next);
    }

    /** Somebody with a password of their own. */
    private void joined(String email, Role role) {
        People people = workshop.catalogue().people();
        if (!workshop.store()
                .<Boolean>read(transaction ->
                        transaction
                                .identity()
                                .accounts()
                                .findByEmail(new EmailAddress(email))
                                .map(Account::enabled)
                                .orElse(false))) {
            String link =
                    people.invitations()
                            .handOver(
                                    Actor.machine("operator"),
                                    new Invitations.Wish(new EmailAddress(email), "Ann", role));
            people.links().complete(link, "Ann", PASSWORD, "en");
        }
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String comparable(HttpResponse<byte[]> answer) {
        return Site.text(answer).replaceAll("nonce=\"[^\"]*\"", "");
    }
}
