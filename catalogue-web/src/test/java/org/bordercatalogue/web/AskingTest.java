package org.bordercatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.web.testing.Desks.expect;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.demand.FilterUse;
import org.bordercatalogue.web.testing.Client;
import org.bordercatalogue.web.testing.Desks;
import org.bordercatalogue.web.testing.Workshop;
import org.bordercatalogue.web.testing.WorkshopExtension;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers ask for what is not stated, and exhibitors are told how often. */
@ExtendWith(WorkshopExtension.class)
class AskingTest {
    private static final String TYPE = "cargo-scanner";

    private final Workshop workshop;

    AskingTest(Workshop workshop) {
        this.workshop = workshop;
    }

    @Test
    void tellsTheExhibitorHowOftenAFigureIsAskedForOnceThatIsNobodysSecret() {
        Desks desks = new Desks(workshop, "Asked Often");
        String entry = desks.published("Reticent", "up to 310 mm");
        String ask = link(workshop.visitor(), entry);
        Client eager = workshop.visitor();
        ask(eager, ask, "throughput_vehicles");
        ask(eager, ask, "throughput_vehicles");
        ask(workshop.visitor(), ask, "throughput_vehicles");
        assertThat(desks.writer().page("/entries/" + entry).select("#wishes"))
                .as("two readers are too few to be told of")
                .isEmpty();

        ask(workshop.visitor(), ask, "throughput_vehicles");

        Document page = desks.writer().page("/entries/" + entry);
        assertThat(page.select("#wishes li").text()).contains("Vehicles per hour").contains("3");
        assertThat(
                        desks.writer()
                                .page("/workspace/" + desks.exhibitor())
                                .select("#wishes li")
                                .text())
                .contains("Reticent");
        assertThat(
                        desks.writer()
                                .post(
                                        "/entries/" + entry + "/edit",
                                        "_field",
                                        "throughput_vehicles")
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                .contains("/sections/")
                .endsWith("#throughput_vehicles");
    }

    @Test
    void offersOnlyWhatIsNotStatedAndPassesOverAllElse() {
        Desks desks = new Desks(workshop, "Asked Oddly");
        String entry = desks.published("Half Told", "up to 310 mm");
        Client reader = workshop.visitor();
        String ask = link(reader, entry);
        Document form = reader.page(ask);
        assertThat(form.select("input[value=throughput_vehicles]")).hasSize(1);
        assertThat(form.select("input[value=steel_penetration]")).isEmpty();

        expect(303, reader.post(ask, "figure", "steel_penetration", "figure", "no_such_thing"));

        assertThat(reader.follow(reader.post(ask)).text()).contains("Nothing was chosen");
        Map<String, Map<String, Long>> counts =
                workshop.store()
                        .read(transaction ->
                                transaction.demand().countWishes(List.of(entry), LocalDate.EPOCH));
        assertThat(counts).isEmpty();
        expect(404, reader.post("/products/not-there/ask", "figure", "throughput_vehicles"));
    }

    @Test
    void eachFigureThatIsNotStatedIsOneLinkAwayFromBeingAskedFor() {
        Desks desks = new Desks(workshop, "Laconic");
        String entry = desks.published("Taciturn Gate", "up to 320 mm");
        Document page = workshop.visitor().page("/products/" + entry);

        Element link = page.select(".bc-not-stated__list a[href*=throughput_vehicles]").first();

        assertThat(link).isNotNull();
        assertThat(link.text()).isEqualTo("Ask – Vehicles per hour");
        assertThat(page.select(".bc-not-stated__list > li"))
                .hasSameSizeAs(page.select(".bc-not-stated__list a"));
        Document form = workshop.visitor().page(link.attr("href").replaceFirst("^/a/b", ""));
        assertThat(form.select("input[name=figure][checked]").eachAttr("value"))
                .containsExactly("throughput_vehicles");
    }

    @Test
    void listsWhatIsFilteredForMostAndWhichEntryStatesIt() {
        Desks desks = new Desks(workshop, "Sought");
        desks.published("Wanted Portal", "up to 320 mm");
        addUses(
                Map.of(
                        FilterUse.ALL,
                        4_000L,
                        "steel_penetration",
                        2_900L,
                        "throughput_vehicles",
                        3_000L,
                        "scan_height_min",
                        2L));

        Document page = desks.writer().page("/workspace/" + desks.exhibitor());

        Elements rows = page.select("#sought .bc-sought__row");
        assertThat(rows.get(0).text()).contains("Vehicles per hour", "Not stated", "Wanted Portal");
        assertThat(rows.get(1).text()).contains("Steel penetration", "Stated by", "Wanted Portal");
        assertThat(page.select("#sought [value=scan_height_min]")).isEmpty();
        Element missing = rows.get(0).select("form").first();
        assertThat(missing).isNotNull();
        HttpResponse<byte[]> answer =
                desks.writer()
                        .post(
                                missing.attr("action").replaceFirst("^/a/b", ""),
                                "_field",
                                missing.select("[name=_field]").attr("value"));
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/sections/", "#throughput_vehicles");
        assertThat(rows.get(1).select("form")).isEmpty();
    }

    @Test
    void saysIntoHowManyMoreSearchesAFigureBringsAProduct() {
        Desks desks = new Desks(workshop, "Counted");
        String draft = desks.begin("Counted One", "cargo-scanner");
        Client reader = workshop.visitor();
        long before = searches();
        reader.page("/products?type=cargo-scanner&throughput_vehicles=7..");
        reader.page("/products?type=cargo-scanner&throughput_vehicles=7..&page=2");
        reader.page("/products/filters?type=cargo-scanner&throughput_vehicles=7..");
        reader.page(
                "/products?type=cargo-scanner&throughput_vehicles=7..&throughput_vehicles.unknown=include");
        // Once more, and answered from memory.
        reader.page("/products?type=cargo-scanner&throughput_vehicles=7..");
        workshop.catalogue().filterCounts().flush(workshop.store());
        assertThat(searches() - before).isEqualTo(2);

        // So many that what other tests search for does not show.
        addUses(Map.of(FilterUse.ALL, 1_250_000L, "throughput_vehicles", 250_000L));

        assertThat(desks.writer().page("/drafts/" + draft).text())
                .contains("stating it puts the product into 25 % more searches");
    }

    private long searches() {
        return workshop.store()
                .read(transaction -> transaction.demand().countUses(List.of(TYPE), LocalDate.EPOCH))
                .getOrDefault("throughput_vehicles", 0L);
    }

    /** Searches of today by what they filter. */
    private void addUses(Map<String, Long> searches) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<FilterUse> uses =
                searches.entrySet().stream()
                        .map(each -> new FilterUse(TYPE, each.getKey(), today, each.getValue()))
                        .toList();
        workshop.store()
                .write(transaction -> {
                    transaction.demand().addUses(uses);
                    return uses.size();
                });
    }

    /** The link beside what is not stated. */
    private static String link(Client reader, String entry) {
        return reader.page("/products/" + entry)
                .select(".bc-not-stated__ask a")
                .attr("href")
                .replaceFirst("^/a/b", "");
    }

    private static void ask(Client reader, String address, String figure) {
        assertThat(reader.follow(reader.post(address, "figure", figure)).text())
                .contains("It is counted");
    }
}
