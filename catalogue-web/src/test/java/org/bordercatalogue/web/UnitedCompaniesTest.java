package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lead makes one company of two, and sees before what becomes of them. */
@ExtendWith(WorkshopExtension.class)
class UnitedCompaniesTest {
    private final Workshop workshop;

    UnitedCompaniesTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void whatItWouldDoIsShownChosenFieldByFieldAndDone() {
        Desks twice = new Desks(workshop, "Twice Scanning");
        Desks once = new Desks(workshop, "Twice Scanning Limited");
        String entry = twice.published("United Gate", "up to 331 mm");
        String draft = twice.begin("Not Yet Public", "cargo-scanner");
        workshop.store()
                .write(transaction ->
                        transaction
                                .exhibitors()
                                .saveExhibitor(
                                        new Exhibitor(
                                                twice.exhibitor(),
                                                "Twice Scanning",
                                                Optional.of("FR"),
                                                Optional.empty(),
                                                List.of(),
                                                List.of())));
        Client lead = twice.organiser(true);
        String address = "/company/" + twice.exhibitor() + "/unite";
        assertThat(lead.page("/company/" + twice.exhibitor() + "/people").select("a[href$=/unite]"))
                .hasSize(1);
        assertThat(
                        twice.writer()
                                .page("/company/" + twice.exhibitor() + "/people")
                                .select("a[href$=/unite]"))
                .isEmpty();
        assertThat(lead.page(address).select("form[method=post][action$=/unite]")).isEmpty();

        Document preview = lead.page(address + "?stays=twice+scanning+limited");
        assertThat(preview.select("main a[href$=/desk/entries/" + entry + "]").text())
                .isEqualTo("United Gate");
        assertThat(preview.select("main").text()).contains("Not Yet Public", "Website not stated");
        assertThat(preview.select("input[name=country][value=ending]").hasAttr("checked")).isTrue();
        assertThat(preview.select("input[name=name][value=staying]").hasAttr("checked")).isTrue();

        HttpResponse<byte[]> unsaid =
                lead.post(address, "stays", once.exhibitor(), "name", "ending", "reason", " ");
        expect(400, unsaid);
        Document again = Jsoup.parse(Site.text(unsaid));
        assertThat(again.select("input[name=name][value=ending]").hasAttr("checked")).isTrue();
        assertThat(again.select("#unite-reason").attr("aria-invalid")).isEqualTo("true");

        expect(
                303,
                lead.post(
                        address,
                        "stays",
                        once.exhibitor(),
                        "name",
                        "ending",
                        "country",
                        "ending",
                        "reason",
                        "registered twice"));

        HttpResponse<byte[]> old = workshop.visitor().get("/exhibitors/" + twice.exhibitor());
        expect(301, old);
        assertThat(old.headers().firstValue("Location").orElseThrow())
                .endsWith("/exhibitors/" + once.exhibitor());
        HttpResponse<byte[]> data =
                workshop.visitor().get("/api/v1/exhibitors/" + twice.exhibitor());
        expect(301, data);
        assertThat(data.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/exhibitors/" + once.exhibitor());
        Document page = workshop.visitor().page("/exhibitors/" + once.exhibitor());
        assertThat(page.select("h1").text()).isEqualTo("Twice Scanning");
        assertThat(page.select("main").text())
                .contains("Twice Scanning Limited", "France", "United Gate");
        expect(200, twice.writer().get("/drafts/" + draft));
        expect(404, twice.writer().get("/workspace/" + twice.exhibitor()));
        assertThat(twice.writer().page("/workspace/" + once.exhibitor()).text())
                .contains("United Gate", "Not Yet Public");
        assertThat(lead.page("/company/" + once.exhibitor() + "/people?done=united").text())
                .contains("The two companies are one now.");
    }

    @Test
    void whatStandsAgainstItIsNamedWithWaysToMendIt() {
        Desks one = new Desks(workshop, "Hindered One");
        Desks other = new Desks(workshop, "Hindered Other");
        String first = one.published("Same Name", "up to 332 mm");
        String draft =
                Desks.draftOf(
                        other.writer()
                                .post(
                                        "/workspace/" + other.exhibitor() + "/new",
                                        "name",
                                        "Same Name",
                                        "type",
                                        "cargo-scanner",
                                        "_seen",
                                        "yes"));
        other.write(draft, "up to 332 mm");
        expect(
                303,
                other.writer()
                        .post(
                                "/drafts/" + draft + "/submit",
                                "_key",
                                "k",
                                "_answer",
                                "another one"));
        Client lead = one.organiser(true);
        for (String action : new String[] {"claim", "approve", "publish"}) {
            expect(303, other.decide(other.organiser(), draft, action));
        }
        String address = "/company/" + one.exhibitor() + "/unite";

        Document page = lead.page(address + "?stays=" + other.exhibitor());
        assertThat(page.select("[role=alert]").text()).contains("Same Name");
        assertThat(page.select("[role=alert] a[href$=/desk/entries/" + first + "]")).hasSize(1);
        assertThat(page.select("form[method=post][action$=/unite]")).isEmpty();
        HttpResponse<byte[]> refused =
                lead.post(address, "stays", other.exhibitor(), "reason", "registered twice");
        expect(409, refused);
        assertThat(Site.text(refused)).contains("stand against it</span>");
        expect(200, workshop.visitor().get("/exhibitors/" + one.exhibitor()));
    }

    @Test
    void whoMayNotAndWhatIsNotThereIsSaid() {
        Desks desks = new Desks(workshop, "Lonely Imaging");
        String address = "/company/" + desks.exhibitor() + "/unite";
        Client lead = desks.organiser(true);
        HttpResponse<byte[]> unknown = lead.get(address + "?stays=nobody");
        expect(400, unknown);
        assertThat(Site.text(unknown)).contains("There is no such company.");
        HttpResponse<byte[]> itself = lead.get(address + "?stays=Lonely+Imaging");
        expect(400, itself);
        assertThat(Site.text(itself)).contains("Choose another company");
        expect(404, lead.get("/company/nobody/unite"));
        expect(404, desks.writer().get(address));
        workshop.exhibitor("Lonely Too");
        expect(403, desks.organiser().get(address + "?stays=lonely-too"));
        Client ofBoth =
                workshop.as(
                        new Role.Organiser(Scope.ALL, Scope.ALL, true),
                        new Role.ExhibitorAdmin("lonely-too"));
        expect(403, ofBoth.get(address + "?stays=lonely-too"));
    }
}
