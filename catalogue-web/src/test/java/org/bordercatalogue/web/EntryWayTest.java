package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of an entry from its first word to the public, over HTTP. */
@ExtendWith(WorkshopExtension.class)
class EntryWayTest {
    private final Workshop workshop;

    EntryWayTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void goesFromTheFirstWordThroughChangesAskedForToThePublic() {
        Desks desks = new Desks(workshop, "Waymaker");
        String draft = desks.begin("Long Way", "cargo-scanner");
        desks.write(draft, "up to 320 mm");
        Document section = desks.writer().page("/drafts/" + draft + "/sections/performance");
        assertThat(section.select("[id='steel_penetration.1-read']").text())
                .contains("up to 320 mm")
                .contains("at most 320 mm");

        Document check = desks.writer().page("/drafts/" + draft + "/submit");
        assertThat(check.text()).contains("Send it in").contains("320");
        expect(303, desks.submit(draft));
        assertThat(desks.organiser().page("/desk").text()).contains("Long Way");
        expect(303, desks.decide(desks.organiser(), draft, "claim"));
        expect(
                303,
                desks.decide(
                        desks.organiser(),
                        draft,
                        "request-changes",
                        "_reason",
                        "Say where it is written",
                        "_remark.steel_penetration",
                        "Which document?"));

        String entry = desks.entryOf(draft);
        String second = Desks.draftOf(desks.writer().post("/entries/" + entry + "/edit"));
        assertThat(desks.writer().page("/drafts/" + second).text())
                .contains("Say where it is written")
                .contains("Which document?");
        assertThat(
                        desks.writer()
                                .page("/drafts/" + second + "/sections/performance")
                                .select("#steel_penetration")
                                .text())
                .contains("Which document?");
        expect(
                303,
                desks.save(
                        desks.writer(),
                        second,
                        "performance",
                        version(desks, second),
                        "steel_penetration.1.text",
                        "up to 320 mm",
                        "steel_penetration.1.source",
                        "Data sheet 7, page 2"));
        assertThat(workshop.visitor().get("/products/" + entry).statusCode()).isEqualTo(404);
        desks.publish(second);

        Document page = workshop.visitor().page("/products/" + entry);
        assertThat(page.text()).contains("Long Way").contains("320").contains("Data sheet 7");
        Document story = desks.writer().page("/entries/" + entry);
        assertThat(story.text())
                .contains("Sent in")
                .contains("Changes asked for")
                .contains("Published")
                .doesNotContain("Taken for review");
    }

    @Test
    void anEditOfALiveEntryStaysInvisibleUntilItIsPublishedAndTheOldTextStaysUp() {
        Desks desks = new Desks(workshop, "Stayer");
        String entry = desks.published("Steady One", "up to 310 mm");
        String draft = desks.edit(entry);
        desks.write(draft, "up to 444 mm");
        assertPublic(entry, "310", "444");
        expect(303, desks.submit(draft));
        assertPublic(entry, "310", "444");
        expect(303, desks.decide(desks.organiser(), draft, "claim"));
        Document sheet = desks.organiser().page("/desk/revisions/" + draft);
        assertThat(sheet.select(".bc-diff__row")).hasSize(1);
        assertThat(sheet.select(".bc-diff__row").text()).contains("310").contains("444");
        expect(303, desks.decide(desks.organiser(), draft, "approve"));
        assertPublic(entry, "310", "444");

        expect(303, desks.decide(desks.organiser(), draft, "publish"));

        assertPublic(entry, "444", "310");
    }

    @Test
    void whatCannotBeReadIsKeptAsTypedAndNeverSentInUntilItIsPutRight() {
        Desks desks = new Desks(workshop, "Typer");
        String draft = desks.begin("Half Done", "cargo-scanner");

        desks.write(draft, "rather <b>a lot</b>, 12 parsec");

        Document section = desks.writer().page("/drafts/" + draft + "/sections/performance");
        assertThat(section.select("[name='steel_penetration.1.text']").attr("value"))
                .isEqualTo("rather <b>a lot</b>, 12 parsec");
        assertThat(section.select("[name='steel_penetration.1.text']").attr("aria-invalid"))
                .isEqualTo("true");
        HttpResponse<byte[]> submitted = desks.submit(draft);
        assertThat(submitted.statusCode()).isEqualTo(422);
        assertThat(Site.text(submitted)).doesNotContain("<b>a lot</b>");
    }

    @Test
    void aFigureIsReadBackWhileItIsTyped() {
        Desks desks = new Desks(workshop, "Reader");

        JsonNode read =
                Site.json(
                        desks.writer()
                                .get(
                                        "/drafts/reading?capability=steel_penetration&text=up+to+32+cm"));
        JsonNode huge =
                Site.json(
                        desks.writer()
                                .get("/drafts/reading?capability=steel_penetration&text=90000+mm"));
        JsonNode unread =
                Site.json(
                        desks.writer()
                                .get("/drafts/reading?capability=steel_penetration&text=much"));

        assertThat(read.get("searched").asText()).isEqualTo("at most 320 mm");
        assertThat(huge.get("warnings").toString()).contains("usually");
        assertThat(unread.get("fault").asText() + unread.get("warnings")).isNotEqualTo("[]");
        assertThat(
                        workshop.visitor()
                                .get("/drafts/reading?capability=steel_penetration&text=1")
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anotherExhibitorsThingsAreNotThere() {
        Desks desks = new Desks(workshop, "Owner");
        Desks rival = new Desks(workshop, "Rival");
        String draft = desks.begin("Secret", "cargo-scanner");
        String entry = desks.entryOf(draft);

        for (String path :
                List.of(
                        "/workspace/" + desks.exhibitor(),
                        "/workspace/" + desks.exhibitor() + "/new",
                        "/entries/" + entry,
                        "/drafts/" + draft,
                        "/drafts/" + draft + "/preview",
                        "/drafts/" + draft + "/submit",
                        "/drafts/" + draft + "/sections/performance")) {
            assertThat(rival.writer().get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(workshop.visitor().get(path).statusCode()).as(path).isEqualTo(303);
        }
        expect(404, rival.writer().post("/drafts/" + draft + "/submit"));
        expect(404, rival.writer().post("/drafts/" + draft + "/discard"));
        expect(404, desks.save(rival.writer(), draft, "performance", 0, "weight.1.text", "1 kg"));
    }

    private static int version(Desks desks, String draft) {
        return Integer.parseInt(
                desks.writer()
                        .page("/drafts/" + draft + "/sections/performance")
                        .select("input[name=_version]")
                        .attr("value"));
    }

    private void assertPublic(String entry, String shown, String hidden) {
        assertThat(
                        workshop.visitor()
                                .page("/products/" + entry)
                                .select("#steel_penetration")
                                .text())
                .contains(shown)
                .doesNotContain(hidden);
    }
}
