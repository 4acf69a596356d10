package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong between people, and what they are shown then. */
@ExtendWith(WorkshopExtension.class)
class BadCasesOverHttpTest {
    private static final int CUT = 200;

    private final Workshop workshop;

    BadCasesOverHttpTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void theSecondEditorOfASectionSeesBothTextsAndLosesNone() {
        Desks desks = new Desks(workshop, "Two Hands");
        String draft = desks.begin("Shared Work", "cargo-scanner");
        Client colleague = desks.colleague();
        desks.write(draft, "up to 300 mm");

        HttpResponse<byte[]> second =
                desks.save(
                        colleague, draft, "performance", 0, "steel_penetration.1.text", "280 mm");

        expect(409, second);
        Document page = Jsoup.parse(Site.text(second));
        assertThat(page.text()).contains("up to 300 mm");
        assertThat(page.select("[name='steel_penetration.1.text']").attr("value"))
                .isEqualTo("280 mm");
        expect(
                303,
                desks.save(
                        colleague,
                        draft,
                        "performance",
                        Integer.parseInt(page.select("[name=_version]").attr("value")),
                        "steel_penetration.1.text",
                        "280 mm"));
    }

    @Test
    void whoeverOpensASectionLearnsThatAColleagueHasItOpen() {
        Desks desks = new Desks(workshop, "Four Hands");
        String draft = desks.begin("Open Work", "cargo-scanner");
        String section = "/drafts/" + draft + "/sections/performance";
        Account ana = workshop.person(new Role.ExhibitorEditor(desks.exhibitor(), true));
        Client hers = workshop.signedIn(ana, Session.Strength.SECOND_FACTOR);
        assertThat(others(hers.page(section))).isEmpty();

        assertThat(others(desks.writer().page(section)))
                .startsWith(ana.name() + " opened this section 1 min ago.");
        JsonNode saved =
                Site.json(
                        hers.postByScript(
                                section, "_version", "0", "steel_penetration.1.text", "9 cm"));
        assertThat(saved.path("others")).as("%s", saved).hasSize(1);

        expect(303, desks.save(hers, draft, "performance", 1, "_next", ""));
        assertThat(others(desks.writer().page(section))).isEmpty();
    }

    private static String others(Document section) {
        return section.expectFirst("[data-bc-others]").text();
    }

    @Test
    void aStaleFormOfWhatWasSentInShowsWhatWasTyped() {
        Desks desks = new Desks(workshop, "Overnight");
        String draft = desks.begin("Late Shift", "cargo-scanner");
        desks.write(draft, "9 cm");
        expect(303, desks.submit(draft));

        HttpResponse<byte[]> stale =
                desks.save(
                        desks.writer(),
                        draft,
                        "performance",
                        1,
                        "steel_penetration.1.text",
                        "a whole night's work");

        expect(409, stale);
        assertThat(Jsoup.parse(Site.text(stale)).select("input[type=text]").eachAttr("value"))
                .contains("a whole night's work");
    }

    @Test
    void sendingTwiceSendsOnce() {
        Desks desks = new Desks(workshop, "Twice");
        String draft = desks.begin("Double Click", "cargo-scanner");

        expect(303, desks.submit(draft));
        expect(303, desks.submit(draft));

        assertThat(submissions(desks.entryOf(draft))).isEqualTo(1);
    }

    @Test
    void aReviewerOnAnOldTextIsToldAndKeepsWhatWasTyped() {
        Desks desks = new Desks(workshop, "Old Text");
        String draft = desks.begin("Aged", "cargo-scanner");
        expect(303, desks.submit(draft));
        expect(303, desks.decide(desks.organiser(), draft, "claim"));

        HttpResponse<byte[]> stale =
                desks.organiser()
                        .post(
                                "/desk/revisions/" + draft + "/request-changes",
                                "_hash",
                                "of another text",
                                "_reason",
                                "words that took an hour",
                                "_remark.name",
                                "and these");

        expect(409, stale);
        Document page = Jsoup.parse(Site.text(stale));
        assertThat(page.select("textarea[name=_reason]").text())
                .isEqualTo("words that took an hour");
        assertThat(page.select("textarea[name='_remark.name']").text()).isEqualTo("and these");
        assertThat(page.select("[role=alert]").text()).contains("changed since you opened it");
    }

    @Test
    void ofTwoOrganisersTheSecondIsTold() {
        Desks desks = new Desks(workshop, "Two Desks");
        String draft = desks.begin("Wanted", "cargo-scanner");
        expect(303, desks.submit(draft));
        Client other = desks.organiser(false);
        expect(303, desks.decide(desks.organiser(), draft, "claim"));

        HttpResponse<byte[]> second = other.post("/desk/revisions/" + draft + "/claim");

        expect(409, second);
        assertThat(Jsoup.parse(Site.text(second)).select("[role=alert]").text())
                .contains("Somebody was first");
        assertThat(desks.decide(other, draft, "approve").statusCode()).isEqualTo(403);
    }

    @Test
    void aReasonIsAskedForAndNothingTypedIsLost() {
        Desks desks = new Desks(workshop, "Reasons");
        String draft = desks.begin("Unreasoned", "cargo-scanner");
        expect(303, desks.submit(draft));
        expect(303, desks.decide(desks.organiser(), draft, "claim"));

        HttpResponse<byte[]> refused =
                desks.decide(desks.organiser(), draft, "reject", "_note", "only for us");

        expect(422, refused);
        assertThat(Jsoup.parse(Site.text(refused)).select("textarea[name=_note]").text())
                .isEqualTo("only for us");
    }

    @Test
    void aProductThatLooksLikeAnotherIsPointedOutBeforeItIsBegun() {
        Desks desks = new Desks(workshop, "Copycat");
        String entry = desks.published("Twin 2000", "up to 200 mm");
        String form = "/workspace/" + desks.exhibitor() + "/new";

        HttpResponse<byte[]> asked =
                desks.writer().post(form, "name", "TWIN-2000", "type", "cargo-scanner");
        JsonNode typed =
                Site.json(desks.writer().get(form + "/alike?name=twin2000&type=cargo-scanner"));

        expect(422, asked);
        assertThat(Jsoup.parse(Site.text(asked)).select("input[name=_seen]")).hasSize(1);
        assertThat(typed.get("likenesses").get(0).get("url").asText()).contains(entry);
        expect(
                303,
                desks.writer()
                        .post(form, "name", "TWIN-2000", "type", "cargo-scanner", "_seen", "yes"));
    }

    @Test
    void aCorrectionIsPublicOnlyWithConsent() {
        Desks desks = new Desks(workshop, "Consent");
        String draft = desks.begin("Slip", "cargo-scanner");
        desks.write(draft, "up to 3000 mm");
        expect(303, desks.submit(draft));
        expect(303, desks.decide(desks.organiser(), draft, "claim"));
        HttpResponse<byte[]> corrected =
                desks.decide(
                        desks.organiser(),
                        draft,
                        "correct",
                        "_reason",
                        "one nought too many",
                        "steel_penetration.1.text",
                        "up to 300 mm");
        expect(303, corrected);
        String copy =
                corrected
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceFirst(".*/([^/?]+)([?].*)?$", "$1");

        Document asked = desks.writer().page("/drafts/" + copy);
        assertThat(asked.text()).contains("Accept the correction").contains("300");
        expect(303, desks.writer().post("/drafts/" + copy + "/accept"));
        expect(303, desks.decide(desks.organiser(), copy, "publish"));

        assertThat(
                        workshop.visitor()
                                .page("/products/" + desks.entryOf(draft))
                                .select("#steel_penetration")
                                .text())
                .contains("300")
                .doesNotContain("3,000");
    }

    /** The sender hears nothing of the first attempt, tries again, and so it is one submission. */
    @Test
    void cutConnectionsThatAreTriedAgainMakeAsManySubmissionsAsDrafts() throws Exception {
        Desks desks = new Desks(workshop, "Bad Line");
        String token = desks.writer().token();
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < CUT; i++) {
            drafts.add(desks.begin("Cut " + i, "cargo-scanner"));
        }
        for (String draft : drafts) {
            cut(desks.writer(), draft, token);
            HttpResponse<byte[]> again =
                    desks.writer()
                            .postBare(
                                    "/drafts/" + draft + "/submit",
                                    "_key",
                                    "submit-" + draft,
                                    "form-token",
                                    token);
            expect(303, again);
        }

        for (String draft : drafts) {
            assertThat(submissions(desks.entryOf(draft))).as(draft).isEqualTo(1);
        }
    }

    /** Sends the whole request and hangs up without reading a byte of the answer. */
    private void cut(Client client, String draft, String token) throws IOException {
        String body = "_key=submit-" + draft + "&form-token=" + token;
        String request =
                "POST "
                        + workshop.site().mount()
                        + "/drafts/"
                        + draft
                        + "/submit HTTP/1.1\r\nHost: localhost:"
                        + workshop.site().port()
                        + "\r\nOrigin: "
                        + client.origin()
                        + "\r\nCookie: sid="
                        + client.cookies().get("sid")
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body;
        try (Socket socket = new Socket("localhost", workshop.site().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }

    private long submissions(String entry) {
        return workshop.store()
                .read(transaction ->
                        transaction.audit().listFor(entry).stream()
                                .filter(item -> item.action().equals("submit"))
                                .count());
    }
}
