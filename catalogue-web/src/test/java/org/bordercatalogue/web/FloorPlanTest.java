package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Editions;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.UploadForm;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The floor plan of an edition, from its organiser's form to those who look for a booth. */
@ExtendWith(WorkshopExtension.class)
class FloorPlanTest {
    private final Workshop workshop;

    FloorPlanTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void aPlanStandsWhereverABoothIsLookedForAndIsLargeWhenItIsOpened() throws IOException {
        Desks desks = new Desks(workshop, "Planned Host");
        Editions editions = new Editions(desks.organiser());
        String edition = editions.announced("Planned Forum");
        expect(303, editions.list(edition, desks.exhibitor(), "P 7", ""));

        expect(303, send(desks.organiser(), edition, picture(2400, 900), "Hall P, rows 1 to 9"));

        Document page = workshop.visitor().page("/editions/" + edition);
        assertThat(page.select("#plan img").attr("alt")).isEqualTo("Hall P, rows 1 to 9");
        String full = page.select("#plan a").attr("href");
        assertThat(width(workshop.visitor().get(full))).isEqualTo(2400);
        assertThat(width(workshop.visitor().get(page.select("#plan img").attr("src"))))
                .isEqualTo(1600);
        String sheet = "/editions/" + edition + "/booths/" + desks.exhibitor();
        assertThat(workshop.visitor().page(sheet).select("img[alt='Hall P, rows 1 to 9']"))
                .hasSize(1);
        String plan = "/editions/" + edition + "#plan";
        String own = "/workspace/" + desks.exhibitor() + "/editions/" + edition;
        for (String path : List.of("/exhibitors/" + desks.exhibitor(), own)) {
            assertThat(desks.writer().page(path).select("a[href$='" + plan + "']"))
                    .as(path)
                    .hasSize(1);
        }
        assertThat(Site.text(workshop.visitor().get("/api/v1/editions/" + edition)))
                .contains("\"floorPlan\":{\"url\":\"" + full, "Hall P, rows 1 to 9");
    }

    @Test
    void aPlanIsReplacedDescribedAnewAndTakenAway() {
        Desks desks = new Desks(workshop, "Replaced Host");
        String edition = new Editions(desks.organiser()).announced("Replaced Forum");
        expect(303, send(desks.organiser(), edition, picture(40, 30), "First hall"));
        String first = plan(edition).attr("href");

        expect(303, send(desks.organiser(), edition, picture(60, 30), "Second hall"));
        assertThat(plan(edition).select("img").attr("alt")).isEqualTo("Second hall");
        expect(404, workshop.visitor().get(first));
        expect(303, send(desks.organiser(), edition, new byte[0], "Third \"hall\" <b>"));
        assertThat(plan(edition).select("img").attr("alt")).isEqualTo("Third \"hall\" <b>");

        String second = plan(edition).attr("href");
        expect(303, desks.organiser().post(path(edition) + "/remove"));
        expect(404, workshop.visitor().get(second));
        assertThat(workshop.visitor().page("/editions/" + edition).select("#plan")).isEmpty();
    }

    @Test
    void whatIsNotTakenIsSaidWithWhatWasTypedAndLeavesThePlanAsItWas() {
        Desks desks = new Desks(workshop, "Refused Host");
        String edition = new Editions(desks.organiser()).announced("Refused Forum");
        byte[] document = "%PDF-1.4 and so on".getBytes(StandardCharsets.US_ASCII);

        HttpResponse<byte[]> paper = send(desks.organiser(), edition, document, "My words");
        HttpResponse<byte[]> silent = send(desks.organiser(), edition, picture(9, 9), " ");
        HttpResponse<byte[]> none = send(desks.organiser(), edition, new byte[0], "My words");

        for (HttpResponse<byte[]> each : List.of(paper, silent, none)) {
            expect(422, each);
        }
        Document page = Jsoup.parse(Site.text(paper));
        assertThat(page.select("[role=alert]").text()).contains("Only a picture will do");
        assertThat(page.select("#plan-alt").attr("value")).isEqualTo("My words");
        assertThat(Jsoup.parse(Site.text(silent)).select("#plan-alt-fault").text()).isNotEmpty();
        assertThat(workshop.visitor().page("/editions/" + edition).select("#plan")).isEmpty();
    }

    @Test
    void onlyItsOwnOrganisersMayAndTheTokenIsAsked() {
        Desks desks = new Desks(workshop, "Guarded Host");
        String edition = new Editions(desks.organiser()).announced("Guarded Forum");
        Client other =
                workshop.as(new Role.Organiser(Scope.ALL, Scope.only("no-such-edition"), false));

        expect(404, send(other, edition, picture(9, 9), "Hall"));
        expect(404, send(desks.writer(), edition, picture(9, 9), "Hall"));
        expect(404, other.post(path(edition) + "/remove"));
        expect(
                403,
                new UploadForm()
                        .text("alt", "Hall")
                        .file("p.png", picture(9, 9))
                        .send(desks.organiser(), path(edition)));
    }

    @Test
    void beforeTheListingsArePublicThePlanIsItsOrganisersAlone() {
        Desks desks = new Desks(workshop, "Hidden Host");
        Editions editions = new Editions(desks.organiser());
        String edition = editions.announced("Hidden Plan Forum");
        editions.rules(edition, "no", "2090-01-01T09:00");
        expect(303, send(desks.organiser(), edition, picture(9, 9), "Hall of Hidden Host"));

        String kept =
                desks.organiser()
                        .page("/organise/editions/" + edition)
                        .select(".bc-plan")
                        .attr("href");
        expect(200, desks.organiser().get(kept));
        expect(404, desks.writer().get(kept));
        expect(404, workshop.visitor().get(kept));
        for (String path : List.of("/editions/", "/api/v1/editions/")) {
            assertThat(Site.text(workshop.visitor().get(path + edition)))
                    .doesNotContain("Hall of Hidden Host");
        }
    }

    @Test
    void whetherAllAreListedIsSaidByTheOrganiser() {
        Desks desks = new Desks(workshop, "Sourced Host");
        Editions editions = new Editions(desks.organiser());
        String edition = editions.announced("Sourced Forum");
        String words = "list of exhibitors of this edition is not on record";
        String page = "/editions/" + edition;
        assertThat(workshop.visitor().page(page).text()).doesNotContain(words);

        editions.rules(edition, "no", "", "partial-list", "yes");
        expect(303, editions.list(edition, desks.exhibitor(), "", ""));

        assertThat(workshop.visitor().page(page).text()).contains(words);
        assertThat(Site.text(workshop.visitor().get("/api/v1" + page)))
                .contains("\"partial\":true");
    }

    private Elements plan(String edition) {
        return workshop.visitor().page("/editions/" + edition).select("#plan a");
    }

    private static HttpResponse<byte[]> send(
            Client client, String edition, byte[] file, String alt) {
        return new UploadForm()
                .text("form-token", client.token())
                .text("alt", alt)
                .file(file.length == 0 ? "" : "plan.png", file)
                .send(client, path(edition));
    }

    private static String path(String edition) {
        return "/organise/editions/" + edition + "/plan";
    }

    private static int width(HttpResponse<byte[]> answer) throws IOException {
        expect(200, answer);
        return ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth();
    }

    private static byte[] picture(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
