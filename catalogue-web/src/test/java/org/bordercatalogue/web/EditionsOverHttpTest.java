package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.net.http.HttpResponse;
import java.util.List;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Editions;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An edition from its announcement to what hangs at the booths. */
@ExtendWith(WorkshopExtension.class)
class EditionsOverHttpTest {
    private final Workshop workshop;

    EditionsOverHttpTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void anEditionIsAnnouncedListedShownAndHandedOut() {
        Desks host = new Desks(workshop, "Hall Host");
        Desks guest = new Desks(workshop, "Hall Guest");
        String product = host.published("Hall Portal", "up to 320 mm");
        Editions editions = new Editions(host.organiser());
        String edition = editions.announced("Hall Forum");
        editions.rules(edition, "yes", "");
        expect(303, editions.list(edition, host.exhibitor(), "B 12", ""));

        expect(303, editions.list(edition, guest.exhibitor(), "B 12", host.exhibitor()));
        expect(
                303,
                host.writer()
                        .post(
                                "/workspace/" + host.exhibitor() + "/editions/" + edition,
                                "product",
                                product,
                                "new",
                                "yes",
                                "times",
                                "2034-05-05 10:00 - 10:30"));

        Document page = workshop.visitor().page("/editions/" + edition);
        assertThat(page.select(".bc-appearance:contains(Hall Host)").text())
                .contains("B 12", "Hall Portal", "New here", "10:00–10:30");
        assertThat(page.select(".bc-appearance:contains(Hall Guest)").text())
                .contains("at the booth of Hall Host");
        assertHandouts(host.exhibitor(), edition, product);
    }

    private void assertHandouts(String exhibitor, String edition, String product) {
        String booth = "/editions/" + edition + "/booths/" + exhibitor;
        Document sheet = workshop.visitor().page(booth);
        assertThat(sheet.select(".bc-booth__place").text()).contains("B 12");
        assertThat(sheet.select(".bc-booth__product").text()).contains("Hall Portal", "320");
        assertThat(sheet.select("svg.bc-qr")).hasSize(2);
        String calendar = text(workshop.visitor().get(booth + "/calendar.ics"));
        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20340505", "DTEND;VALUE=DATE:20340508")
                .contains("DTSTART:20340505T080000Z", "DTEND:20340505T083000Z")
                .contains("SUMMARY:Hall Portal (Hall Host)", "LOCATION:B 12");
        assertThat(calendar.lines()).allMatch(line -> line.length() <= 75);
        assertThat(text(workshop.visitor().get("/exhibitors/" + exhibitor + "/contact.vcf")))
                .startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hall Host\r\n");
        HttpResponse<byte[]> code = workshop.visitor().get("/products/" + product + "/code.svg");
        assertThat(code.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(Jsoup.parse(text(code)).select("path[d]:last-child").attr("d"))
                .isEqualTo(sheet.select(".bc-booth__product .bc-qr__ink").attr("d"));
    }

    @Test
    void aBoothThatIsTakenIsRefusedWithWhatWasTyped() {
        Desks first = new Desks(workshop, "Booth First");
        Desks second = new Desks(workshop, "Booth Second");
        Editions editions = new Editions(first.organiser());
        String edition = editions.announced("Booth Forum");
        editions.rules(edition, "yes", "");
        expect(303, editions.list(edition, first.exhibitor(), "A 1", ""));

        HttpResponse<byte[]> refused = editions.list(edition, second.exhibitor(), "a-1", "");

        expect(400, refused);
        Document page = Jsoup.parse(text(refused));
        assertThat(page.select("[role=alert]").text()).contains("held by " + first.exhibitor());
        assertThat(page.select("#list-booth").attr("value")).isEqualTo("a-1");
        assertThat(page.select("#list-listed [selected]").attr("value"))
                .isEqualTo(second.exhibitor());
    }

    @Test
    void beforeItsEmbargoEndsTheEditionNamesNobodyAnywhere() {
        Desks desks = new Desks(workshop, "Hidden Shower");
        String product = desks.published("Hidden Portal", "up to 300 mm");
        Editions editions = new Editions(desks.organiser());
        String edition = editions.announced("Hidden Forum");
        editions.rules(edition, "no", "2090-01-01T09:00");
        expect(303, editions.list(edition, desks.exhibitor(), "H 1", ""));

        for (String path :
                List.of(
                        "/editions/" + edition,
                        "/api/v1/editions/" + edition,
                        "/products/" + product,
                        "/exhibitors/" + desks.exhibitor(),
                        "/editions/" + edition + "/calendar.ics")) {
            assertThat(text(workshop.visitor().get(path))).as(path).doesNotContain("H 1");
        }
        String sheet = "/editions/" + edition + "/booths/" + desks.exhibitor();
        expect(404, workshop.visitor().get(sheet));

        editions.rules(edition, "no", "2020-01-01T09:00");
        assertThat(workshop.visitor().page("/editions/" + edition).text()).contains("H 1");
        expect(200, workshop.visitor().get(sheet));
    }

    @Test
    void whatWasShownBeforeIsShownAgainOrBeginsASuccessor() {
        Desks desks = new Desks(workshop, "Yearly Shower");
        String product = desks.published("Yearly Portal", "up to 300 mm");
        Editions editions = new Editions(desks.organiser());
        String older = editions.announced("Yearly Forum One", "2032-05-05");
        String newer = editions.announced("Yearly Forum Two", "2034-05-05");
        String own = "/workspace/" + desks.exhibitor() + "/editions/";
        expect(303, editions.list(older, desks.exhibitor(), "", ""));
        expect(303, editions.list(newer, desks.exhibitor(), "", ""));
        expect(303, desks.writer().post(own + older, "product", product));

        Document page = desks.writer().page(own + newer);
        assertThat(page.select("section[aria-labelledby=last]").text())
                .contains("Yearly Forum One", "Yearly Portal");
        HttpResponse<byte[]> copied =
                desks.writer()
                        .post(own + newer + "/copy", "product", product, "name", "Yearly Next");

        String draft = Desks.draftOf(copied);
        assertThat(desks.writer().page("/drafts/" + draft + "/sections/performance").html())
                .contains("up to 300 mm");
    }

    @Test
    void unreadableTimesAreRefusedAndKept() {
        Desks desks = new Desks(workshop, "Timely Shower");
        String product = desks.published("Timely Portal", "up to 300 mm");
        Editions editions = new Editions(desks.organiser());
        String edition = editions.announced("Timely Forum");
        String own = "/workspace/" + desks.exhibitor() + "/editions/" + edition;
        expect(303, editions.list(edition, desks.exhibitor(), "", ""));
        expect(303, desks.writer().post(own, "product", product));

        HttpResponse<byte[]> refused =
                desks.writer().post(own, "product", product, "times", "<b>tomorrow</b>");

        expect(400, refused);
        Document page = Jsoup.parse(text(refused));
        assertThat(page.select("textarea[name=times]").text()).isEqualTo("<b>tomorrow</b>");
        assertThat(page.select("[role=alert]").text()).contains("2026-01-28 10:00-10:30");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return Site.text(answer);
    }
}
