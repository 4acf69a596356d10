package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.testing.WorkbookReader;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many entries at once: taken away, changed in a spreadsheet, sent in again. */
@ExtendWith(WorkshopExtension.class)
class TablesTest {
    private static final String HEADINGS = "_entry [cargo-scanner],_version,name,maker,weight [kg]";

    private final Workshop workshop;

    TablesTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void entriesTakenAwayAndSentInAgainChangeNothing() {
        Desks desks = new Desks(workshop, "Tabled Round");
        desks.published("Round One", "up to 310 mm");
        String draft = desks.begin("Round = Two", "baggage-scanner");
        expect(
                303,
                desks.save(
                        desks.writer(),
                        draft,
                        "product",
                        0,
                        "name",
                        "=Round | \"Two\"",
                        "type",
                        "baggage-scanner",
                        "description.ar",
                        "سطر\nآخر, ; \\n #"));
        byte[] workbook = desks.writer().get(path(desks) + "/entries.xlsx").body();
        assertThat(summary(desks, "own.xlsx", workbook)).contains("without a change: 2");

        byte[] csv = desks.writer().get(path(desks) + "/entries.csv?type=baggage-scanner").body();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("'=Round")
                .startsWith("\uFEFF");
        assertThat(summary(desks, "own.csv", csv)).contains("without a change: 1");
    }

    @Test
    void rowsBecomeDraftsOnceAndTheRestIsToldByItsCell() {
        Desks desks = new Desks(workshop, "Tabled Way");
        String entry = desks.published("Way One", "up to 310 mm");
        String version = version(desks, entry);
        String table =
                String.join(
                        "\n",
                        HEADINGS,
                        "# label,,,,",
                        entry + "," + version + ",,New Maker,1200",
                        ",,Brand New,,900 | source: Data sheet 3",
                        ",,Half Read,,seven elephants @ 5 volts",
                        ",,Way One,,5",
                        "no-such-entry,x,,Who,",
                        ",,,No Name,");
        HttpResponse<byte[]> sent = send(desks, "way.csv", table);
        Document preview = desks.writer().follow(sent);

        assertThat(preview.select(".bc-page-head__lead").text())
                .contains("change something: 2")
                .contains("stay out: 4");
        assertThat(preview.text())
                .contains("New Maker")
                .contains("1200 kg")
                .contains("E5")
                .contains("C6")
                .contains("you have a product of this name already")
                .contains("A7")
                .contains("C8");
        assertThat(open(entry)).isEmpty();

        String there = location(sent);
        expect(303, desks.writer().post(there));
        expect(303, desks.writer().post(there));
        Document applied = desks.writer().page(there);
        assertThat(applied.text()).contains("Brand New");
        assertThat(desks.writer().page("/workspace/" + desks.exhibitor()).select(".bc-entry"))
                .hasSize(2);
        String draft = open(entry).orElseThrow().id();
        assertThat(desks.writer().page("/drafts/" + draft + "/preview").text())
                .contains("New Maker")
                .contains("1,200");
        assertThat(workshop.visitor().page("/products/" + entry).text())
                .doesNotContain("New Maker");
    }

    @Test
    void aBlankCellLeavesAndClearEmptiesAndAStaleRowIsReported() {
        Desks desks = new Desks(workshop, "Tabled Blanks");
        String draft = desks.begin("Blank One", "cargo-scanner");
        String entry = desks.entryOf(draft);
        String seen = version(desks, entry);
        expect(
                303,
                desks.save(
                        desks.writer(),
                        draft,
                        "product",
                        0,
                        "name",
                        "Blank One",
                        "maker",
                        "Old",
                        "type",
                        "cargo-scanner"));
        String stale = HEADINGS + "\n" + entry + "," + seen + ",,Newer,\n";
        Document told = desks.writer().follow(send(desks, "s.csv", stale));
        assertThat(told.text()).contains("changed since this row was taken away");
        assertThat(told.select("form[action*=tables]")).isEmpty();

        String clear = HEADINGS + "\n" + entry + "," + version(desks, entry) + ",,#CLEAR,50\n";
        expect(303, desks.writer().post(location(send(desks, "c.csv", clear))));
        String rows = Site.text(desks.writer().get(path(desks) + "/entries.csv"));
        assertThat(rows).contains("Blank One").contains("50 kg").doesNotContain("Old");
    }

    @Test
    void aTableWithAnUnknownColumnIsRefusedAsAWhole() {
        Desks desks = new Desks(workshop, "Tabled Strangers");
        Document told =
                desks.writer()
                        .follow(
                                send(
                                        desks,
                                        "u.csv",
                                        "_entry [cargo-scanner],name,colour,weight [volts],name\n,A,red,5,B\n"));

        assertThat(told.text())
                .contains("C1")
                .contains("colour")
                .contains("D1")
                .contains("must be one of kg")
                .contains("E1")
                .contains("twice");
        assertThat(told.select("form[action*=tables]")).isEmpty();
        HttpResponse<byte[]> none =
                desks.writer().upload(path(desks), "x.xlsx", new byte[] {1, 2, -1});
        expect(400, none);
    }

    @Test
    void aTemplateHoldsListsUnitsAndInstructionsInTheReadersLanguage() throws IOException {
        Desks desks = new Desks(workshop, "Tabled Templates");
        WorkbookReader french =
                WorkbookReader.read(
                        desks.writer()
                                .get(path(desks) + "/template?type=cargo-scanner&lang=fr")
                                .body());

        assertThat(french.names()).containsExactly("cargo-scanner", "Instructions", "Listes");
        assertThat(french.rows("cargo-scanner").getFirst())
                .contains("_entry [cargo-scanner]", "steel_penetration [mm]", "mobility");
        assertThat(french.rows("Listes").toString()).contains("mobile");
        assertThat(french.rows("Instructions").toString()).contains("#CLEAR", "Une cellule vide");
        for (String language : List.of("en", "es", "ar")) {
            expect(
                    200,
                    desks.writer()
                            .get(path(desks) + "/template?type=drone&format=csv&lang=" + language));
        }
        expect(404, desks.writer().get(path(desks) + "/template?type=no-such-type"));
    }

    @Test
    void anotherCompanysTablesAreNotThere() {
        Desks desks = new Desks(workshop, "Tabled Owners");
        Desks others = new Desks(workshop, "Tabled Neighbours");
        String sent = location(send(desks, "t.csv", HEADINGS + "\n,,Mine,,\n"));

        expect(404, others.writer().get(path(desks)));
        expect(404, others.writer().get(path(desks) + "/entries.xlsx"));
        expect(404, others.writer().get(sent));
        expect(404, others.writer().get(sent.replace(desks.exhibitor(), others.exhibitor())));
        expect(404, others.writer().post(sent));
        expect(
                404,
                others.writer()
                        .upload(path(desks), "t.csv", HEADINGS.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Proposal> open(String entry) {
        return workshop.store().read(transaction -> transaction.proposals().findOpen(entry));
    }

    private HttpResponse<byte[]> send(Desks desks, String name, String table) {
        HttpResponse<byte[]> sent =
                desks.writer().upload(path(desks), name, table.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).as(Jsoup.parse(Site.text(sent)).text()).isEqualTo(303);
        return sent;
    }

    private String summary(Desks desks, String name, byte[] file) {
        HttpResponse<byte[]> sent = desks.writer().upload(path(desks), name, file);
        expect(303, sent);
        return desks.writer().follow(sent).select(".bc-page-head__lead").text();
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String path(Desks desks) {
        return "/workspace/" + desks.exhibitor() + "/tables";
    }

    /** As the table of one's own entries says it. */
    private String version(Desks desks, String entry) {
        return Site.text(desks.writer().get(path(desks) + "/entries.csv"))
                .lines()
                .filter(line -> line.startsWith(entry + ","))
                .findFirst()
                .orElseThrow()
                .split(",", -1)[1];
    }
}
