package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.SecondFactor;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.web.kept.PostedTexts;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody typed while their session ended, over HTTP and without a script. */
@ExtendWith(WorkshopExtension.class)
class LastingFormTest {
    private static final String PASSWORD = "nine slow ferries before dawn";
    private static final String FIELD = "steel_penetration.1.text";

    private final Workshop workshop;

    LastingFormTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void goesThroughSigningInAndIsSavedWithOneClick() {
        Desks desks = new Desks(workshop, "Lasting One");
        String draft = desks.begin("Kept Gantry", "cargo-scanner");
        Account writer = joined("one@lasting.example", desks.exhibitor());
        Client browser = workshop.lapsed(writer);

        HttpResponse<byte[]> refused = type(browser, draft, "up to 333 mm");
        assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
        Document ended = page(403, refused);
        assertThat(ended.text()).contains("Your session has ended").doesNotContain("333");
        Document wrong = page(400, signIn(browser, "one@lasting.example", "not it at all", ended));
        Document in = page(200, signIn(browser, "one@lasting.example", PASSWORD, wrong));

        assertThat(in.select(".bc-kept").text()).contains("Steel penetration", "up to 333 mm");
        assertThat(in.select("form:has([name=_kept])").attr("action"))
                .isEqualTo("/a/b" + path(draft));
        assertThat(written(desks, draft)).isEmpty();
        expect(303, browser.postBare(path(draft), "_kept", kept(in), "form-token", token(in)));
        assertThat(written(desks, draft)).isEqualTo("up to 333 mm");
    }

    @Test
    void isOfNoUseToAnotherAccountAndShownToNone() {
        Desks desks = new Desks(workshop, "Lasting Two");
        String draft = desks.begin("Foreign Portal", "cargo-scanner");
        joined("two@lasting.example", desks.exhibitor());
        Account writer = workshop.person(new Role.ExhibitorAdmin(desks.exhibitor()));
        Client browser = workshop.lapsed(writer);
        Document ended = page(403, type(browser, draft, "up to 334 mm"));

        Document other = page(403, signIn(browser, "two@lasting.example", PASSWORD, ended));

        assertThat(other.text()).contains("typed by another account").doesNotContain("334");
        assertThat(other.select("[name=password]")).hasSize(1);
        assertThat(kept(other)).isEqualTo(kept(ended));
        Document sent = page(403, desks.writer().post(path(draft), "_kept", kept(ended)));
        assertThat(sent.text()).doesNotContain("334");
        assertThat(written(desks, draft)).isEmpty();
    }

    @Test
    void anEntryOfOthersIsNotThereForATextThatNobodyIsKnownToHaveWritten() {
        Desks desks = new Desks(workshop, "Lasting Three");
        Desks rival = new Desks(workshop, "Lasting Rival");
        String draft = desks.begin("Unclaimed Lorry", "cargo-scanner");
        Document ended = page(403, type(workshop.visitor(), draft, "up to 335 mm"));

        HttpResponse<byte[]> sent = rival.writer().post(path(draft), "_kept", kept(ended));

        expect(404, sent);
        assertThat(Site.text(sent)).doesNotContain("335");
        assertThat(written(desks, draft)).isEmpty();
    }

    @Test
    void isRefusedWhenChangedOrLateOrSentElsewhere() {
        Desks desks = new Desks(workshop, "Lasting Four");
        String draft = desks.begin("Spoilt Beam", "cargo-scanner");
        String kept = kept(page(403, type(workshop.visitor(), draft, "up to 336 mm")));
        Instant before = Instant.now().minus(Duration.ofDays(2));
        PostedTexts earlier =
                new PostedTexts(
                        workshop.catalogue().people().seal(),
                        Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), before)));
        String late =
                earlier.seal(
                                earlier.posted(
                                        path(draft),
                                        Optional.empty(),
                                        Map.of(FIELD, List.of("up to 336 mm"))))
                        .orElseThrow();

        assertThat(page(400, send(desks, draft, kept.replaceFirst(".{8}$", "AAAAAAAA"))).text())
                .contains("nothing was done with it");
        assertThat(page(400, send(desks, draft, FIELD + "=1")).text())
                .contains("nothing was done with it");
        assertThat(page(410, send(desks, draft, late)).text()).contains("24 hours");
        Document elsewhere =
                page(403, desks.writer().post("/drafts/" + draft + "/submit", "_kept", kept));
        assertThat(elsewhere.text()).contains("another form");
        assertThat(elsewhere.select("form:has([name=_kept])").attr("action"))
                .isEqualTo("/a/b" + path(draft));
        assertThat(written(desks, draft)).isEmpty();
    }

    @Test
    void isGivenBackInWordsWhereItIsTooLongToBeCarried() {
        Desks desks = new Desks(workshop, "Lasting Five");
        String draft = desks.begin("Verbose Crane", "cargo-scanner");
        String much = "much ".repeat(120_000) + "end";

        Document page = page(413, type(workshop.visitor(), draft, much));

        assertThat(page.text()).contains("too long to be kept", "512 kB");
        assertThat(page.select(".bc-kept dd").text()).endsWith("much end").hasSize(much.length());
        assertThat(page.select("[name=_kept]")).isEmpty();
    }

    @Test
    void isAskedAboutWhereTheFormIsOfAnEarlierSession() {
        Desks desks = new Desks(workshop, "Lasting Six");
        String draft = desks.begin("Remarked Tunnel", "cargo-scanner");
        desks.write(draft, "up to 320 mm");
        desks.publish(draft);
        String second = desks.edit(desks.entryOf(draft));
        expect(303, desks.save(desks.writer(), second, "performance", 0, FIELD, "up to 340 mm"));
        expect(303, desks.submit(second));
        expect(303, desks.decide(desks.organiser(), second, "claim"));
        String sheet = "/desk/revisions/" + second;
        String hash = desks.organiser().page(sheet).select("input[name=_hash]").attr("value");

        Document asked =
                page(
                        403,
                        desks.organiser()
                                .postBare(
                                        sheet + "/request-changes",
                                        "form-token",
                                        "of another session",
                                        "_hash",
                                        hash,
                                        "_reason",
                                        "Say where it is written",
                                        "_remark.steel_penetration",
                                        "Which document?"));

        assertThat(asked.select(".bc-kept").text())
                .contains("Say where it is written", "Steel penetration", "Which document?");
        assertThat(asked.select("button.bc-button--primary").text()).contains("Ask for changes");
        expect(303, desks.organiser().post(sheet + "/request-changes", "_kept", kept(asked)));
        assertThat(desks.writer().page("/entries/" + desks.entryOf(draft)).text())
                .contains("Changes asked for");
    }

    @Test
    void goesOnThroughTheSecondProof() {
        Desks desks = new Desks(workshop, "Lasting Seven");
        String draft = desks.begin("Proven Mast", "cargo-scanner");
        Account writer =
                workshop.person(
                        new Role.ExhibitorAdmin(desks.exhibitor()),
                        new Role.Organiser(Scope.ALL, Scope.ALL, false));
        workshop.store()
                .write(transaction -> {
                    transaction
                            .identity()
                            .accounts()
                            .setSecondFactor(
                                    writer.id(),
                                    new SecondFactor(
                                            "JBSWY3DPEHPK3PXP", Optional.of(Instant.now()), 0));
                    transaction
                            .identity()
                            .accounts()
                            .setRecoveryCodes(writer.id(), List.of(Secrets.hash("ABCD2345")));
                    return writer;
                });
        Client browser = workshop.signedIn(writer, Session.Strength.PASSWORD);

        Document code = page(403, type(browser, draft, "up to 337 mm"));
        Document in =
                page(
                        200,
                        browser.postBare(
                                "/sign-in/code",
                                "code",
                                "ABCD-2345",
                                "_kept",
                                kept(code),
                                "form-token",
                                token(code)));

        assertThat(in.select(".bc-kept").text()).contains("up to 337 mm");
        expect(303, browser.post(path(draft), "_kept", kept(in)));
        assertThat(written(desks, draft)).isEqualTo("up to 337 mm");
    }

    @Test
    void aPasswordIsNeverSealed() {
        Document page =
                page(
                        403,
                        workshop.visitor()
                                .postBare(
                                        "/sign-in",
                                        "email",
                                        "one@lasting.example",
                                        "password",
                                        PASSWORD,
                                        "form-token",
                                        "old"));

        assertThat(page.select("[name=_kept]")).isEmpty();
    }

    private static String path(String draft) {
        return "/drafts/" + draft + "/sections/performance";
    }

    private static HttpResponse<byte[]> type(Client browser, String draft, String text) {
        return browser.postBare(
                path(draft), "form-token", "of the old session", "_version", "0", FIELD, text);
    }

    private static HttpResponse<byte[]> send(Desks desks, String draft, String kept) {
        return desks.writer().post(path(draft), "_kept", kept);
    }

    /** The form of the page is sent as it is. */
    private static HttpResponse<byte[]> signIn(
            Client browser, String email, String password, Document page) {
        return browser.postBare(
                "/sign-in",
                "email",
                email,
                "password",
                password,
                "_kept",
                kept(page),
                "form-token",
                token(page));
    }

    /** Of the form that carries the text. */
    private static String token(Document page) {
        return page.select("form:has([name=_kept]) [name=form-token]").attr("value");
    }

    private static String kept(Document page) {
        return page.select("[name=_kept]").attr("value");
    }

    private static String written(Desks desks, String draft) {
        return desks.writer().page(path(draft)).select("[name='" + FIELD + "']").text()
                + desks.writer().page(path(draft)).select("[name='" + FIELD + "']").attr("value");
    }

    private static Document page(int status, HttpResponse<byte[]> answer) {
        expect(status, answer);
        return Jsoup.parse(Site.text(answer));
    }

    /** Somebody with a password who may do everything for the exhibitor. */
    private Account joined(String email, String exhibitor) {
        People people = workshop.catalogue().people();
        String link =
                people.invitations()
                        .handOver(
                                Actor.machine("operator"),
                                new Invitations.Wish(
                                        new EmailAddress(email),
                                        "Ann",
                                        new Role.ExhibitorAdmin(exhibitor)));
        people.links().complete(link, "Ann", PASSWORD, "en");
        return workshop.store()
                .read(transaction ->
                        transaction
                                .identity()
                                .accounts()
                                .findByEmail(new EmailAddress(email))
                                .orElseThrow());
    }
}
