package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.net.http.HttpResponse;
import java.util.List;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
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
        String edition = announced(host.organiser(), "Hall Forum");
        rules(host.organiser(), edition, "yes", "");
        expect(303, list(host.organiser(), edition, host.exhibitor(), "B 12", ""));

        expect(303, list(host.organiser(), edition, guest.exhibitor(), "B 12", host.exhibitor()));
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
        String edition = announced(first.organiser(), "Booth Forum");
        rules(first.organiser(), edition, "yes", "");
        expect(303, list(first.organiser(), edition, first.exhibitor(), "A 1", ""));

        HttpResponse<byte[]> refused =
                list(first.organiser(), edition, second.exhibitor(), "a-1", "");

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
        String edition = announced(desks.organiser(), "Hidden Forum");
        rules(desks.organiser(), edition, "no", "2090-01-01T09:00");
        expect(303, list(desks.organiser(), edition, desks.exhibitor(), "H 1", ""));

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

        rules(desks.organiser(), edition, "no", "2020-01-01T09:00");
        assertThat(workshop.visitor().page("/editions/" + edition).text()).contains("H 1");
        expect(200, workshop.visitor().get(sheet));
    }

    @Test
    void whatWasShownBeforeIsShownAgainOrBeginsASuccessor() {
        Desks desks = new Desks(workshop, "Yearly Shower");
        String product = desks.published("Yearly Portal", "up to 300 mm");
        String older = announced(desks.organiser(), "Yearly Forum One", "2032-05-05");
        String newer = announced(desks.organiser(), "Yearly Forum Two", "2034-05-05");
        String own = "/workspace/" + desks.exhibitor() + "/editions/";
        expect(303, list(desks.organiser(), older, desks.exhibitor(), "", ""));
        expect(303, list(desks.organiser(), newer, desks.exhibitor(), "", ""));
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
        String edition = announced(desks.organiser(), "Timely Forum");
        String own = "/workspace/" + desks.exhibitor() + "/editions/" + edition;
        expect(303, list(desks.organiser(), edition, desks.exhibitor(), "", ""));
        expect(303, desks.writer().post(own, "product", product));

        HttpResponse<byte[]> refused =
                desks.writer().post(own, "product", product, "times", "<b>tomorrow</b>");

        expect(400, refused);
        Document page = Jsoup.parse(text(refused));
        assertThat(page.select("textarea[name=times]").text()).isEqualTo("<b>tomorrow</b>");
        assertThat(page.select("[role=alert]").text()).contains("2026-01-28 10:00-10:30");
    }

    private static String announced(Client organiser, String name) {
        return announced(organiser, name, "2034-05-05");
    }

    private static String announced(Client organiser, String name, String day) {
        HttpResponse<byte[]> answer =
                organiser.post(
                        "/organise/editions",
                        "edition-name",
                        name,
                        "start-date",
                        day,
                        "end-date",
                        day.substring(0, 8) + "07",
                        "country",
                        "FR");
        expect(303, answer);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/editions/([^?]+).*", "$1");
    }

    private static void rules(Client organiser, String edition, String unique, String opens) {
        expect(
                303,
                organiser.post(
                        "/organise/editions/" + edition + "/rules",
                        "time-zone",
                        "Europe/Paris",
                        "grace",
                        "15",
                        "unique-booths",
                        unique,
                        "opens-at",
                        opens));
    }

    private static HttpResponse<byte[]> list(
            Client organiser, String edition, String exhibitor, String booth, String host) {
        return organiser.post(
                "/organise/editions/" + edition + "/listings",
                "listed",
                exhibitor,
                "booth",
                booth,
                "shares-with",
                host);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return Site.text(answer);
    }
}
