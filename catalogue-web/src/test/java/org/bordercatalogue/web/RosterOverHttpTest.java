package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Editions;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.WorkbookReader;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole edition as a table: taken away, changed in a spreadsheet, sent in again. */
@ExtendWith(WorkshopExtension.class)
class RosterOverHttpTest {
    private static final String COLUMNS = ",_version,name,country,booth,shares_with,products\n";

    private final Workshop workshop;

    RosterOverHttpTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void anEditionComesInFromATableAfterItWasLookedAt() {
        Desks desks = new Desks(workshop, "Rostered Host");
        String product = desks.published("Rostered Portal", "up to 320 mm");
        Client organiser = desks.organiser();
        Editions editions = new Editions(organiser);
        String edition = editions.announced("Rostered Forum");
        editions.rules(edition, "yes", "");
        HttpResponse<byte[]> sent =
                send(
                        organiser,
                        edition,
                        desks.exhibitor() + ",,,,R 1,," + product + "\n",
                        ",,Rostered Guest,BE,r-1,Rostered Host,\n",
                        ",,Rostered <b>Rival</b>,BE,R.1,,\n");

        Document preview = organiser.follow(sent);
        assertThat(preview.select(".bc-page-head__lead").text())
                .contains("change something: 2", "stay out: 1");
        assertThat(preview.select("section[aria-labelledby=left]").text())
                .contains("Rostered <b>Rival</b>", "A4", "held by rostered-host");
        assertThat(preview.select("section[aria-labelledby=applying]").text())
                .contains("Products shown", product, "Guest at the booth of");
        assertThat(listed(edition)).doesNotContain("Rostered Guest");

        String seen = preview.select("input[name=seen]").attr("value");
        HttpResponse<byte[]> applied = organiser.post(location(sent), "seen", seen);
        assertThat(organiser.follow(applied).text())
                .contains("The table is written", "Rostered Guest");
        expect(303, organiser.post(location(sent), "seen", seen));
        assertThat(listed(edition))
                .contains("Rostered Host", "R 1", "Rostered Portal")
                .contains("Rostered Guest", "at the booth of Rostered Host");
    }

    @Test
    void whatIsTakenAwayAndSentInAgainChangesNothing() throws IOException {
        Desks desks = new Desks(workshop, "Taken Host");
        Editions editions = new Editions(desks.organiser());
        String edition = editions.announced("Taken Forum");
        expect(303, editions.list(edition, desks.exhibitor(), "=T;1 ع", ""));

        for (String file : List.of("exhibitors.xlsx", "exhibitors.csv")) {
            byte[] taken = desks.organiser().get(path(edition) + "/" + file).body();
            HttpResponse<byte[]> sent = desks.organiser().upload(path(edition), file, taken);
            assertThat(desks.organiser().follow(sent).select(".bc-page-head__lead").text())
                    .as(file)
                    .contains("without a change: 1", "change something: 0", "stay out: 0");
        }
        WorkbookReader french =
                WorkbookReader.read(
                        desks.organiser().get(path(edition) + "/template.xlsx?lang=fr").body());
        assertThat(french.names()).containsExactly("exhibitors", "Instructions", "Listes");
        assertThat(french.rows("exhibitors").getFirst())
                .contains("_exhibitor [" + edition + "]", "_version", "booth", "products");
        assertThat(french.rows("Listes").toString()).contains("FR", "France", "taken-host");
        assertThat(french.rows("Instructions").toString()).contains("#CLEAR", "Une cellule vide");
    }

    @Test
    void whatChangedSinceItWasLookedAtIsNotWrittenOver() {
        Desks desks = new Desks(workshop, "Raced Host");
        Editions editions = new Editions(desks.organiser());
        String edition = editions.announced("Raced Forum");
        HttpResponse<byte[]> sent =
                send(desks.organiser(), edition, desks.exhibitor() + ",,,,R 1,,\n");
        String seen = desks.organiser().follow(sent).select("input[name=seen]").attr("value");
        expect(303, editions.list(edition, desks.exhibitor(), "R 9", ""));

        HttpResponse<byte[]> late = desks.organiser().post(location(sent), "seen", seen);

        expect(409, late);
        assertThat(Jsoup.parse(Site.text(late)).select("[role=alert]").text())
                .contains("nothing was written");
        assertThat(listed(edition)).contains("R 9").doesNotContain("R 1 ");
    }

    @Test
    void anothersEditionIsNotThereAndATokenIsAsked() {
        Desks desks = new Desks(workshop, "Owned Host");
        String edition = new Editions(desks.organiser()).announced("Owned Forum");
        String sent = location(send(desks.organiser(), edition, desks.exhibitor() + ",,,,O 1,,\n"));
        Client other =
                workshop.as(new Role.Organiser(Scope.ALL, Scope.only("no-such-edition"), false));

        for (String path : List.of("", "/exhibitors.csv", "/template.xlsx")) {
            expect(404, other.get(path(edition) + path));
            expect(404, desks.writer().get(path(edition) + path));
        }
        expect(404, other.get(sent));
        expect(404, other.post(sent));
        expect(404, other.upload(path(edition), "t.csv", new byte[] {1}));
        expect(403, desks.organiser().postBare(sent));
    }

    @Test
    void aTableMayHaveTenMegabytesAndIsToldWhenItHasMore() {
        Desks desks = new Desks(workshop, "Large Host");
        String edition = new Editions(desks.organiser()).announced("Large Forum");
        String remark = "# " + "x".repeat(9_000) + "\n";
        byte[] large = table(edition, remark.repeat(300)).getBytes(StandardCharsets.UTF_8);
        assertThat(large).hasSizeGreaterThan(2 * 1024 * 1024);

        expect(303, desks.organiser().upload(path(edition), "large.csv", large));
        HttpResponse<byte[]> larger =
                desks.organiser().upload(path(edition), "l.csv", new byte[10 * 1024 * 1024 + 1]);

        expect(400, larger);
        assertThat(Jsoup.parse(Site.text(larger)).select("[role=alert]").text())
                .contains("more than 10 MB");
        String own = "/workspace/" + desks.exhibitor() + "/tables";
        expect(400, desks.writer().upload(own, "l.csv", new byte[10 * 1024 * 1024 + 1]));
    }

    private String listed(String edition) {
        return workshop.visitor().page("/editions/" + edition).select(".bc-appearances").text();
    }

    private static HttpResponse<byte[]> send(Client organiser, String edition, String... rows) {
        byte[] file = table(edition, String.join("", rows)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> sent = organiser.upload(path(edition), "t.csv", file);
        assertThat(sent.statusCode()).as(Jsoup.parse(Site.text(sent)).text()).isEqualTo(303);
        return sent;
    }

    private static String table(String edition, String rows) {
        return "_exhibitor [" + edition + "]" + COLUMNS + rows;
    }

    private static String path(String edition) {
        return "/organise/editions/" + edition + "/table";
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
