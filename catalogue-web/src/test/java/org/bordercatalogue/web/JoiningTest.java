package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.signin.TestingCodes;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkshopExtension.class)
class JoiningTest {
    private static final String PASSWORD = "seven quiet harbours at dusk";
    private static final Role ORGANISER = new Role.Organiser(Scope.ALL, Scope.ALL, true);

    private final Workshop workshop;

    JoiningTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void theFirstAdministratorComesByALinkAndReachesNothingBeforeTheSecondProof() {
        String link =
                workshop.catalogue()
                        .handOver(
                                new Invitations.Wish(
                                        new EmailAddress("first@joining.example"),
                                        "First",
                                        new Role.Administrator()));
        Client browser = workshop.visitor();
        Document asked = browser.follow(browser.get(path(link)));
        assertThat(asked.select("input[name=new-password]")).hasSize(1);
        assertThat(location(browser.post("/link", "name", "First", "new-password", PASSWORD)))
                .isEqualTo("/a/b/sign-in?done=password");

        signIn(browser, "first@joining.example");

        assertThat(location(browser.get("/administer/accounts")))
                .isEqualTo("/a/b/account/second-factor");
        Document proposal = browser.page("/account/second-factor");
        assertThat(proposal.select("svg[role=img] path")).hasSize(2);
        String secret = proposal.select(".bc-second__secret").text().replace(" ", "");
        HttpResponse<byte[]> wrong = browser.post("/account/second-factor", "code", "000000");
        assertThat(wrong.statusCode()).isEqualTo(400);
        HttpResponse<byte[]> codes =
                browser.post(
                        "/account/second-factor", "code", TestingCodes.code(secret, Instant.now()));
        List<String> recovery = page(codes).select(".bc-codes code").eachText();
        assertThat(recovery).hasSize(10);
        assertThat(kept("first@joining.example")).startsWith("aes-gcm:").doesNotContain(secret);
        assertThat(browser.page("/administer/accounts").text()).contains("first@joining.example");

        signsInWithARecoveryCodeOnce(recovery.getFirst());
    }

    /** What the store holds of the secret. */
    private String kept(String email) {
        return workshop.store()
                .read(transaction ->
                        transaction
                                .identity()
                                .accounts()
                                .findByEmail(new EmailAddress(email))
                                .flatMap(it ->
                                        transaction
                                                .identity()
                                                .accounts()
                                                .findSecondFactor(it.id())))
                .orElseThrow()
                .secret();
    }

    private void signsInWithARecoveryCodeOnce(String code) {
        Client browser = workshop.visitor();
        assertThat(location(signIn(browser, "first@joining.example")))
                .startsWith("/a/b/sign-in/code");
        assertThat(location(browser.get("/account"))).isEqualTo("/a/b/sign-in/code");
        assertThat(location(browser.post("/sign-in/code", "code", code))).isEqualTo("/a/b/account");

        Client again = workshop.visitor();
        signIn(again, "first@joining.example");
        assertThat(again.post("/sign-in/code", "code", code).statusCode()).isEqualTo(400);
    }

    @Test
    void aCompanyRegistersConfirmsItsAddressAndIsAdmitted() {
        Client company = workshop.visitor();
        HttpResponse<byte[]> faulty =
                company.post("/register", "company", "Harbour Lights", "email", "no address");
        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(page(faulty).select("input[name=company]").attr("value"))
                .isEqualTo("Harbour Lights");
        assertThat(page(faulty).select("[role=alert] a[href]").eachAttr("href"))
                .containsExactly("#register-name", "#register-email");

        company.follow(
                company.post(
                        "/register",
                        "company",
                        "Harbour Lights",
                        "name",
                        "Hana",
                        "email",
                        "hana@harbour.example",
                        "country",
                        "FR"));
        company.follow(company.get(link("hana@harbour.example")));
        HttpResponse<byte[]> weak = company.post("/link", "new-password", "short");
        assertThat(page(weak).text()).contains("Fewer than 12 characters");
        company.follow(company.post("/link", "new-password", PASSWORD));
        signIn(company, "hana@harbour.example");
        assertThat(company.page("/account").text()).contains("waits for an organiser");

        Client organiser = workshop.as(ORGANISER);
        Document waiting = organiser.page("/organise/registrations");
        String approve =
                waiting.select("article:contains(Harbour Lights) form[action$=approve]")
                        .attr("action");
        organiser.follow(organiser.post(approve));
        assertThat(organiser.post(approve).statusCode()).isEqualTo(409);

        assertThat(company.page("/company/harbour-lights/people").text())
                .contains("hana@harbour.example", "keeps the company");
    }

    @Test
    void toldTheSameWhetherAnAddressIsKnownOrNot() {
        workshop.person(new Role.Delegate());
        Client browser = workshop.visitor();

        HttpResponse<byte[]> answer = browser.post("/password", "email", "nobody@joining.example");

        assertThat(location(answer)).isEqualTo("/a/b/password/sent");
        assertThat(letters("nobody@joining.example")).isEmpty();
    }

    @Test
    void aForgottenPasswordIsChosenAnewOnceAndEndsAllSessions() {
        String link =
                workshop.catalogue()
                        .handOver(
                                new Invitations.Wish(
                                        new EmailAddress("lost@joining.example"),
                                        "Lost",
                                        new Role.Delegate()));
        Client browser = workshop.visitor();
        browser.get(path(link));
        browser.post("/link", "name", "Lost", "new-password", PASSWORD);
        signIn(browser, "lost@joining.example");
        Client elsewhere = workshop.visitor();
        elsewhere.post("/password", "email", "lost@joining.example");

        HttpResponse<byte[]> arrival = elsewhere.get(link("lost@joining.example"));
        assertThat(arrival.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(location(arrival)).isEqualTo("/a/b/link");
        elsewhere.follow(arrival);
        String used = elsewhere.cookies().get("link");
        elsewhere.follow(elsewhere.post("/link", "new-password", "nine loud mountains at noon"));

        assertThat(location(browser.get("/account"))).contains("/sign-in");
        Client thief = workshop.visitor();
        thief.get("/link/" + used);
        assertThat(thief.get("/link").statusCode()).isEqualTo(404);
        assertThat(thief.post("/link", "new-password", PASSWORD).statusCode()).isEqualTo(404);
    }

    @Test
    void aCompanyIsHandedOverFromOneToAnother() {
        String company = workshop.exhibitor("Handing Over");
        Client keeper = workshop.as(new Role.ExhibitorAdmin(company));
        String people = "/company/" + company + "/people";
        keeper.follow(
                keeper.post(
                        people,
                        "name",
                        "Next",
                        "email",
                        "next@handing.example",
                        "role",
                        "exhibitor-admin"));
        String own =
                keeper.page(people).select("form[action$=remove] [name=account]").attr("value");
        assertThat(keeper.post(people + "/remove", "account", own).statusCode()).isEqualTo(409);

        Client next = workshop.visitor();
        next.get(link("next@handing.example"));
        next.follow(next.post("/link", "name", "Next", "new-password", PASSWORD));
        assertThat(location(keeper.post(people + "/remove", "account", own)))
                .isEqualTo("/a/b/account");

        signIn(next, "next@handing.example");
        assertThat(next.page(people).select(".bc-lines li")).hasSize(1);
        assertThat(keeper.get(people).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherCompanysPeopleAreNotThere() {
        String company = workshop.exhibitor("Not Yours");
        Client other = workshop.as(new Role.ExhibitorAdmin(workshop.exhibitor("Another One")));
        String people = "/company/" + company + "/people";

        assertThat(other.get(people).statusCode()).isEqualTo(404);
        assertThat(
                        other.post(
                                        people,
                                        "name",
                                        "Me",
                                        "email",
                                        "me@other.example",
                                        "role",
                                        "exhibitor-admin")
                                .statusCode())
                .isEqualTo(404);
        assertThat(letters("me@other.example")).isEmpty();
    }

    @Test
    void lettersAreKeptForTheAdministratorWithoutAServer() {
        Client keeper = workshop.as(new Role.ExhibitorAdmin(workshop.exhibitor("Letters Kept")));
        keeper.post(
                "/company/letters-kept/people",
                "name",
                "Cleo",
                "email",
                "cleo@kept.example",
                "role",
                "exhibitor-editor");

        Document mail = workshop.as(new Role.Administrator()).page("/administer/mail");

        assertThat(mail.text()).contains("No mail server is set up");
        assertThat(mail.select("li:contains(cleo@kept.example) pre").text())
                .contains("/a/b/link/", "14 days");
    }

    @Test
    void closesAnAccountAndForgetsWhoItWas() {
        String link =
                workshop.catalogue()
                        .handOver(
                                new Invitations.Wish(
                                        new EmailAddress("gone@joining.example"),
                                        "Gone",
                                        new Role.Delegate()));
        Client browser = workshop.visitor();
        browser.get(path(link));
        browser.post("/link", "name", "Gone", "new-password", PASSWORD);
        signIn(browser, "gone@joining.example");
        assertThat(browser.post("/account/close", "current-password", "wrong").statusCode())
                .isEqualTo(400);

        HttpResponse<byte[]> closed = browser.post("/account/close", "current-password", PASSWORD);

        assertThat(location(closed)).isEqualTo("/a/b/sign-in?done=deleted");
        assertThat(signIn(workshop.visitor(), "gone@joining.example").statusCode()).isEqualTo(400);
        assertThat(workshop.as(new Role.Administrator()).page("/administer/accounts").text())
                .doesNotContain("gone@joining.example");
    }

    private static HttpResponse<byte[]> signIn(Client browser, String email) {
        return browser.post("/sign-in", "email", email, "password", PASSWORD);
    }

    private String link(String email) {
        return letters(email).stream()
                .map(mail -> mail.body().replaceAll("(?s).*(/link/[A-Za-z0-9_-]{43}).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private List<Mail> letters(String email) {
        return workshop.store().read(transaction -> transaction.mail().listLatest(500)).stream()
                .filter(mail -> mail.to().text().equals(email))
                .toList();
    }

    private static String path(String address) {
        return address.replaceFirst(".*(/link/)", "$1");
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(
                        () -> new AssertionError(answer.statusCode() + ": " + Site.text(answer)));
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Site.text(answer));
    }
}
