package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public finds at the address of an entry, wherever the entry stands. */
@ExtendWith(WorkshopExtension.class)
class PublicStandingTest {
    private final Workshop workshop;

    PublicStandingTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void aWithdrawnEntrySaysSoAndNoMoreAndComesBackAsItWas() {
        Desks desks = new Desks(workshop, "Pauser");
        String entry = desks.published("Resting", "up to 321 mm");
        expect(303, desks.writer().post("/entries/" + entry + "/pause", "_words", "sold out"));

        Document page = workshop.visitor().page("/products/" + entry);
        assertThat(page.text())
                .contains("Resting")
                .contains("Pauser")
                .doesNotContain("321")
                .doesNotContain("sold out");
        assertThat(
                        workshop.visitor()
                                .get("/products/" + entry)
                                .headers()
                                .firstValue("X-Robots-Tag"))
                .contains("noindex");
        assertThat(status("/api/v1/products/" + entry)).isEqualTo(404);

        expect(303, desks.writer().post("/entries/" + entry + "/resume"));
        assertThat(workshop.visitor().page("/products/" + entry).text()).contains("321");
    }

    /** Whoever has an answer from before is not told that it still holds. */
    @Test
    void whatIsPublishedGivesDataAnotherTag() {
        Desks desks = new Desks(workshop, "Tagger");
        String data = "/api/v1/products?q=tagged";
        HttpResponse<byte[]> before = workshop.visitor().get(data);
        String tag = before.headers().firstValue("ETag").orElseThrow();

        desks.published("Tagged Thing", "up to 325 mm");
        workshop.catalogue().indexing().catchUp();

        HttpResponse<byte[]> after = workshop.site().get(data, "If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
        assertThat(Site.text(after)).contains("Tagged Thing");
    }

    @Test
    void aSuspendedEntryGivesNoReasonToThePublic() {
        Desks desks = new Desks(workshop, "Suspect");
        String entry = desks.published("Questioned", "up to 322 mm");
        expect(
                303,
                desks.organiser()
                        .post("/desk/entries/" + entry + "/suspend", "_words", "doubtful claim"));

        assertThat(workshop.visitor().page("/products/" + entry).text())
                .contains("Questioned")
                .doesNotContain("322")
                .doesNotContain("doubtful");
        assertThat(desks.writer().page("/entries/" + entry).text()).contains("doubtful claim");

        expect(303, desks.organiser().post("/desk/entries/" + entry + "/lift", "_words", "fine"));
        assertThat(workshop.visitor().page("/products/" + entry).text()).contains("322");
    }

    @Test
    void aMergedEntryLeadsToTheOneThatStays() {
        Desks desks = new Desks(workshop, "Merger");
        String duplicate = desks.published("Same Thing Again", "up to 323 mm");
        String survivor = desks.published("The Real One", "up to 324 mm");
        expect(
                303,
                desks.organiser()
                        .post(
                                "/desk/entries/" + duplicate + "/plan-merge",
                                "_target",
                                survivor,
                                "_words",
                                "one product"));
        expect(303, desks.organiser().post("/desk/entries/" + duplicate + "/merge"));

        for (String path : List.of("/products/", "/api/v1/products/")) {
            HttpResponse<byte[]> answer = workshop.visitor().get(path + duplicate);
            assertThat(answer.statusCode()).as(path).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .endsWith(path + survivor);
        }
    }

    @Test
    void aProductOfACompanyThatWasSoldStaysAtItsAddressAndIsTheOthersToWrite() {
        Desks seller = new Desks(workshop, "Seller");
        Desks buyer = new Desks(workshop, "Buyer");
        String entry = seller.published("Changing Hands", "up to 327 mm");
        Client lead = seller.organiser(true);
        assertThat(lead.page("/desk/entries/" + entry).select("form[action$=/transfer]"))
                .hasSize(1);
        assertThat(seller.organiser().page("/desk/entries/" + entry).text())
                .doesNotContain("Give it to another company");
        expect(
                303,
                lead.post(
                        "/desk/entries/" + entry + "/transfer",
                        "_target",
                        "Buyer",
                        "_words",
                        "sold in March"));

        assertThat(workshop.visitor().page("/products/" + entry).text())
                .contains("Buyer", "327")
                .doesNotContain("Seller");
        expect(404, seller.writer().get("/entries/" + entry));
        expect(200, buyer.writer().get("/entries/" + entry));
        assertThat(
                        seller.writer()
                                .page("/workspace/" + seller.exhibitor())
                                .select("a[href$=/products/" + entry + "]"))
                .isNotEmpty();
        assertThat(lead.page("/desk/entries/" + entry).text())
                .contains("Given to another company", "sold in March");
    }

    @Test
    void aRetiredEntryStaysReadableAndLeadsToItsSuccessor() {
        Desks desks = new Desks(workshop, "Retirer");
        String old = desks.published("Veteran", "up to 325 mm");
        String next = desks.published("Recruit", "up to 326 mm");
        expect(303, desks.writer().post("/entries/" + old + "/retire", "_words", next));

        Document page = workshop.visitor().page("/products/" + old);
        assertThat(page.text()).contains("no longer sold").contains("325");
        assertThat(page.select(".bc-notice a").attr("href")).endsWith("/products/" + next);
    }

    @Test
    void aRetiredEntryIsFoundWhereItIsAskedForAndSaysSo() {
        Desks desks = new Desks(workshop, "Pensioner");
        String old = desks.published("Old Faithful", "up to 325 mm");
        String sold = desks.published("New Faithful", "up to 326 mm");
        expect(303, desks.writer().post("/entries/" + old + "/retire", "_words", sold));
        workshop.catalogue().indexing().catchUp();
        String search = "?exhibitor=" + desks.exhibitor();

        assertThat(items(search)).containsExactly(sold);
        assertThat(items(search + "&retired=include")).containsExactlyInAnyOrder(sold, old);
        assertThat(items(search + "&q=faithful&retired=include")).contains(old);
        assertThat(status("/api/v1/products" + search + "&retired=yes")).isEqualTo(400);
        JsonNode answer = found(search + "&retired=include");
        assertThat(answer.at("/applied/1/parameter").asText()).isEqualTo("retired");
        assertThat(answer.findValues("retired")).hasSize(1);
        assertThat(workshop.catalogue().indexing().check().stale()).doesNotContain(old, sold);
        for (String page :
                List.of(
                        "/products" + search + "&retired=include",
                        "/products" + search + "&retired=include&view=table",
                        "/exhibitors/" + desks.exhibitor(),
                        "/compare?items=" + old + "," + sold)) {
            assertThat(workshop.visitor().page(page).select(".bc-flag").eachText())
                    .as(page)
                    .containsOnlyOnce("No longer sold");
        }
        Document form = workshop.visitor().page("/products" + search + "&retired=include");
        assertThat(form.select("#filters [name=retired]")).hasSize(1);
        assertThat(form.select("#filters [name=retired][checked]")).hasSize(1);
        assertThat(form.select(".bc-applied").text()).contains("no longer sold");

        expect(303, desks.writer().post("/entries/" + old + "/sell-again"));
        workshop.catalogue().indexing().catchUp();
        assertThat(items(search)).containsExactlyInAnyOrder(sold, old);
    }

    @Test
    void dataAndFilesSayWhatIsNoLongerSold() {
        Desks desks = new Desks(workshop, "Archivist");
        String old = desks.published("Old Print", "up to 325 mm");
        String sold = desks.published("New Print", "up to 326 mm");
        expect(303, desks.writer().post("/entries/" + old + "/retire", "_words", sold));
        workshop.catalogue().indexing().catchUp();

        assertThat(found("/" + old).path("retired").asBoolean()).isTrue();
        assertThat(found("/" + sold).has("retired")).isFalse();
        String file = "/products.csv?exhibitor=" + desks.exhibitor() + "&retired=include";
        assertThat(
                        CsvReader.builder()
                                .ofNamedCsvRecord(Site.text(workshop.visitor().get(file)))
                                .stream()
                                .map(row -> row.getField("product_id") + row.getField("retired")))
                .contains(old + "yes", sold + "no")
                .doesNotContain(old + "no", sold + "yes");
    }

    private JsonNode found(String search) {
        return Site.json(workshop.visitor().get("/api/v1/products" + search));
    }

    private List<String> items(String search) {
        return found(search).get("items").findValuesAsText("id");
    }

    @Test
    void anEarlierTextIsPutUpAgainWithItsReason() {
        Desks desks = new Desks(workshop, "Reverter");
        String entry = desks.published("There And Back", "up to 331 mm");
        String draft = desks.edit(entry);
        desks.write(draft, "up to 999 mm");
        desks.publish(draft);
        String old =
                desks.organiser()
                        .page("/desk/entries/" + entry)
                        .select("form[action$=/revert]")
                        .attr("action");

        expect(409, desks.organiser().post(old));
        expect(303, desks.organiser().post(old, "_words", "a slip"));

        assertThat(workshop.visitor().page("/products/" + entry).text())
                .contains("331")
                .doesNotContain("999");
    }

    @Test
    void aRemovedEntryTakesTwoLeadsAndLeavesATombstoneWithoutContent() {
        Desks desks = new Desks(workshop, "Remover");
        String entry = desks.published("Forgotten", "up to 327 mm");
        String path = "/desk/entries/" + entry + "/remove";
        Client lead = desks.organiser(true);
        expect(303, lead.post(path, "_words", "personal data"));
        expect(409, lead.post(path, "_words", "personal data"));
        assertThat(workshop.visitor().page("/products/" + entry).text()).contains("327");

        expect(303, desks.organiser(true).post(path, "_words", "personal data"));

        HttpResponse<byte[]> answer = workshop.visitor().get("/products/" + entry);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Site.text(answer)).doesNotContain("327").doesNotContain("Forgotten");
        assertThat(status("/api/v1/products/" + entry)).isEqualTo(410);
    }

    @Test
    void aCompanyThatHasLeftIsNowhereAndComesBack() {
        Desks desks = new Desks(workshop, "Quitter");
        String entry = desks.published("Gone Too", "up to 328 mm");
        String workspace = "/workspace/" + desks.exhibitor();
        expect(303, desks.writer().post(workspace + "/leave", "_sure", "yes"));

        assertThat(status("/exhibitors/" + desks.exhibitor())).isEqualTo(404);
        assertThat(status("/api/v1/exhibitors/" + desks.exhibitor())).isEqualTo(404);
        assertThat(Site.text(workshop.visitor().get("/exhibitors"))).doesNotContain("Quitter");
        assertThat(Site.text(workshop.visitor().get("/products/" + entry))).doesNotContain("328");

        expect(303, desks.writer().post(workspace + "/come-back"));
        assertThat(workshop.visitor().page("/products/" + entry).text()).contains("328");
        assertThat(status("/exhibitors/" + desks.exhibitor())).isEqualTo(200);
    }

    private int status(String path) {
        return workshop.visitor().get(path).statusCode();
    }
}
