package org.bordercatalogue.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bordercatalogue.web.testing.CatalogueServerExtension;
import org.bordercatalogue.web.testing.Site;
import org.bordercatalogue.web.url.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(CatalogueServerExtension.class)
class SearchPageTest {
    private static final String TYPE = "type=cargo-scanner";

    private final Site site;

    SearchPageTest(Site site) {
        this.site = site;
    }

    @Test
    void saysTheSameNumbersAsTheData() {
        JsonNode data = site.data("/api/v1/products?" + TYPE);
        Document page = site.page("/products?" + TYPE);

        assertThat(page.expectFirst(".bc-search__count").text())
                .startsWith(data.path("total").asText() + " ");
        Map<String, String> shown = new HashMap<>();
        for (Element box : page.select("input[name=mobility]")) {
            shown.put(box.val(), around(box).expectFirst(".bc-choice__count").text());
        }
        for (JsonNode facet : data.path("facets")) {
            if (facet.path("id").asText().equals("mobility")) {
                facet.path("values")
                        .forEach(value ->
                                assertThat(shown)
                                        .containsEntry(
                                                value.path("value").asText(),
                                                value.path("count").asText()));
            }
        }
        assertThat(shown).isNotEmpty();
    }

    @Test
    void disablesWhatWouldFindNothingAndKeepsItInPlace() {
        Element portable =
                site.page("/products?" + TYPE).expectFirst("input[name=mobility][value=portable]");

        assertThat(portable.hasAttr("disabled")).isTrue();
        assertThat(around(portable).text()).contains("0");
    }

    @Test
    void marksWhereAChoiceWouldWidenTheOneMade() {
        Document page = site.page("/products?" + TYPE + "&mobility=fixed");

        assertThat(page.expectFirst("input[name=mobility][value=fixed]").hasAttr("checked"))
                .isTrue();
        assertThat(
                        around(page.expectFirst("input[name=mobility][value=mobile]"))
                                .expectFirst(".bc-choice__count")
                                .text())
                .isEqualTo("+30");
    }

    @ParameterizedTest
    @CsvSource({
        "type, type=cargo-scanner",
        "mobility, type=cargo-scanner&mobility=fixed",
        "evidence, type=cargo-scanner&evidence=press"
    })
    void saysWhatAChoiceAddsAndNotWhatItHasAlone(String facet, String query) {
        Elements boxes =
                site.page("/products?" + query)
                        .select("input[name=" + facet + "]:not([checked]):not([disabled])");
        long found = total(query);

        assertThat(boxes).isNotEmpty();
        for (Element box : boxes) {
            String wider = query + "&" + facet + "=" + box.val();
            long added = total(wider) - found;
            String alone = query.replaceFirst(facet + "=[^&]*", facet + "=" + box.val());
            assertThat(around(box).expectFirst(".bc-choice__count").text())
                    .as(wider)
                    .isEqualTo(added > 0 ? "+" + added : Long.toString(total(alone)));
        }
    }

    @Test
    void saysWhatABarAdds() {
        String query = TYPE + "&steel_penetration=300..%3C320";
        long found = total(query);
        List<Element> bars =
                site.page("/products?" + query).select(".bc-histogram__bar a[title*=+]");

        assertThat(bars).isNotEmpty();
        for (Element bar : bars) {
            String wider = URI.create(bar.attr("href")).getRawQuery();
            assertThat(bar.attr("title")).as(wider).endsWith(": +" + (total(wider) - found));
        }
    }

    private long total(String query) {
        return site.data("/api/v1/products?size=1&" + query).path("total").asLong();
    }

    @Test
    void everyFacetIsALabelledGroup() {
        Document page = site.page("/products?" + TYPE);

        assertThat(page.select("fieldset")).isNotEmpty();
        for (Element group : page.select("fieldset")) {
            assertThat(group.select("> legend").text()).as(group.id()).isNotBlank();
        }
        for (Element input : page.select("main input:not([type=hidden]), main select")) {
            boolean labelled =
                    input.parents().is("label")
                            || page.select("label[for=" + input.id() + "]").size() == 1;
            assertThat(labelled).as(input.outerHtml()).isTrue();
        }
    }

    @Test
    void theFormLeadsToTheOneAddressOfItsSearch() {
        HttpResponse<byte[]> answer =
                site.get(
                        "/products/filter?q=&type=cargo-scanner&mobility=relocatable&mobility=fixed"
                                + "&steel_penetration.from=30&steel_penetration.to=&steel_penetration.unit=cm"
                                + "&weight.from=&weight.to=&weight.unit=kg&price.unknown=&page=3&lang=en");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains(
                        "/a/b/products?type=cargo-scanner&mobility=fixed&mobility=relocatable"
                                + "&steel_penetration=30cm..&lang=en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=imaging&type=cargo-scanner&sort=name&lang=fr&units=imperial",
                "type=cargo-scanner&steel_penetration=200mm..300mm&steel_penetration.match=certain",
                "type=cargo-scanner&steel_penetration=200mm..%3C300mm&steel_penetration=350mm..%3C400mm",
                "type=cargo-scanner&mobility=!mobile&mobility.unknown=only&weight=..20t",
                "type=cargo-scanner&price=1EUR..%3C2EUR&price=..500USD&price.unknown=include",
                "steel_penetration=300mm..&steel_penetration.evidence=vendor-claim&retired=include",
                "exhibitor=example-imaging&view=table&columns=weight&country=FR",
            })
    void theFormUntouchedAsksForTheSame(String query) {
        Document page = site.page("/products?" + query);
        FormElement form = (FormElement) page.expectFirst("form#filters");

        assertThat(page.select("details.bc-facet").eachAttr("id")).doesNotHaveDuplicates();
        String sent =
                form.formData().stream()
                        .map(each -> Addresses.parameter(each.key(), each.value()))
                        .collect(joining("&"));
        String location =
                site.get("/products/filter?" + sent).headers().firstValue("Location").orElseThrow();

        assertThat(applied(location.substring(site.mount().length())))
                .isNotEmpty()
                .isEqualTo(applied("/products?" + query));
        assertThat(Addresses.parameters(URI.create(location).getRawQuery()))
                .containsExactlyInAnyOrderElementsOf(Addresses.parameters(query));
    }

    private List<String> applied(String address) {
        return site.page(address).select(".bc-applied li").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"products?type=cargo-scanner&", "fit?must=steel_penetration:1mm..&"})
    void leadsBackFromBehindTheLastPage(String path) {
        Document page = site.page("/" + path + "page=30");

        assertThat(page.select(".bc-notice--warning").text()).contains("There is no page 30");
        assertThat(page.select("#compare")).isEmpty();
        String last = page.expectFirst(".bc-pager__previous").attr("href");
        assertThat(
                        site.page(last.substring(site.mount().length()))
                                .select(".bc-card, .bc-fit__list > li"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc,'',“abc”",
        "300,100,“300 – 100”",
        "'',5 bananas,“5 bananas”",
    })
    void saysWhatCannotBeReadAndFindsByAllElse(String from, String to, String quoted) {
        HttpResponse<byte[]> answer =
                site.get(
                        "/products/filter?type=cargo-scanner&mobility=relocatable&lang=fr"
                                + "&steel_penetration.unit=mm&steel_penetration.from="
                                + Addresses.encode(from)
                                + "&steel_penetration.to="
                                + Addresses.encode(to));
        Document page = Jsoup.parse(Site.text(answer));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.expectFirst(".bc-notice--fault").text())
                .contains("Pénétration dans l'acier")
                .contains(quoted.substring(1, quoted.length() - 1))
                .contains("rien n'a été filtré");
        assertThat(page.select(".bc-notice--fault a").attr("href"))
                .isEqualTo("#facet-steel_penetration");
        assertThat(page.select("#facet-steel_penetration")).hasSize(1);
        assertThat(page.select("#results-count").text())
                .isEqualTo(
                        site.page("/products?type=cargo-scanner&mobility=relocatable&lang=fr")
                                .select("#results-count")
                                .text());
    }

    @Test
    void tellsBeforehandHowManyTheFormWouldFind() {
        String query = TYPE + "&mobility=relocatable&steel_penetration.from=300&lang=fr";
        HttpResponse<byte[]> answer =
                site.get("/products/filter?" + query, "Accept", "application/json");
        String location =
                site.get("/products/filter?" + query)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String found =
                site.page(location.substring(site.mount().length()))
                        .select("#results-count")
                        .text();

        assertThat(Site.json(answer).path("label").asText()).isEqualTo("Voir " + found);
    }

    @Test
    void theFormGivesBackTheRangeThatWasAsked() {
        Document page = site.page("/products?" + TYPE + "&steel_penetration=12in..20in");

        assertThat(page.expectFirst("input[name=steel_penetration.from]").val()).isEqualTo("12");
        assertThat(page.expectFirst("input[name=steel_penetration.to]").val()).isEqualTo("20");
        assertThat(page.expectFirst("select[name=steel_penetration.unit] option[selected]").val())
                .isEqualTo("in");
        assertThat(page.select(".bc-applied").text()).contains("12 in").contains("20 in");
    }

    @Test
    void showsFiguresInTheUnitsAskedFor() {
        String card =
                site.page("/products?q=portal&units.steel_penetration=cm").select("main").text();

        assertThat(card).contains("30 cm");
    }

    @Test
    void namesWhatToRelaxWhereNothingIsFound() {
        Document page = site.page("/products?" + TYPE + "&steel_penetration=320..&mobility=fixed");

        assertThat(page.select(".bc-cards")).isEmpty();
        assertThat(page.select(".bc-empty a").eachText())
                .anyMatch(text -> text.contains("Mobility"));
    }

    @ParameterizedTest
    @CsvSource({
        "type=drone&steel_penetration=9999..&mobility=fixed&exhibitor=example-imaging",
        "steel_penetration=9999..&weight=..1g",
        "q=asdfqwer&steel_penetration=9999..",
    })
    void namesSeveralToRelaxWhereNoneAloneHelps(String query) {
        Document page = site.page("/products?" + query);

        assertThat(page.select(".bc-empty__list li"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    String path = each.expectFirst("a").attr("href");
                    assertThat(
                                    site.page(path.substring(site.mount().length()))
                                            .select(".bc-search__count")
                                            .text())
                            .startsWith(each.expectFirst(".bc-choice__count").text() + " ");
                });
        JsonNode offered = site.data("/api/v1/products?" + query).path("suggestions").path(0);
        assertThat(offered.path("parameter").asText()).contains(",");
        assertThat(offered.path("total").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"steel_penetration=300mm..,1,1,0", "weight=..20t,1,0,31"})
    void saysHowManyAreCertainPossibleAndUnknownAndLeadsToEach(
            String filter, int certain, int possible, int unknown) {
        String query = "/products?" + TYPE + "&" + filter;
        JsonNode answers = site.data("/api/v1" + query).path("answers");
        Element shown = site.page(query).expectFirst(".bc-answers__one");

        assertThat(answers.properties())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getValue().path("certain").asInt()).isEqualTo(certain);
                    assertThat(each.getValue().path("possible").asInt())
                            .isEqualTo(certain + possible);
                    assertThat(each.getValue().path("unknown").asInt()).isEqualTo(unknown);
                });
        assertThat(shown.select("dd").size()).isPositive();
        if (possible > 0) {
            assertThat(shown.text())
                    .contains(certain + " meets it", possible + " may meet it Leave out");
            assertThat(found(shown.expectFirst("a"))).isEqualTo(certain);
        }
        if (unknown > 0) {
            assertThat(shown.text()).contains(unknown + " not known Show too");
            assertThat(found(shown.expectFirst("a"))).isEqualTo(certain + possible + unknown);
        }
    }

    @Test
    void saysWhatTheShadesOfBarsMeanWhereThereAreTwo() {
        Document page = site.page("/products/filters?" + TYPE);
        Element two = page.expectFirst("#facet-steel_penetration");

        assertThat(two.select(".bc-range__key").text()).isEqualTo("certain only possible");
        assertThat(page.select("#facet-weight .bc-histogram")).isNotEmpty();
        assertThat(page.select("#facet-weight .bc-range__key")).isEmpty();
    }

    /** Its figures are "up to 320 mm" and "280 mm"; the rival's is 300 mm, and needs no word. */
    @ParameterizedTest
    @CsvSource({
        "'', .bc-card, .bc-card__figure",
        "&view=table, .bc-parametric__row, .bc-parametric__cell"
    })
    void saysWhichFigureDoesNotAnswerForCertain(String view, String row, String figure) {
        Document page = site.page("/products?" + TYPE + "&steel_penetration=300mm.." + view);

        assertThat(page.select(row + ":contains(Gantry One) " + figure + ":has(.bc-reading)"))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("320", "may meet"));
        assertThat(page.select(row + ":contains(Portal Two)")).hasSize(1);
        assertThat(page.select(row + ":contains(Portal Two) .bc-reading")).isEmpty();
    }

    /** Who asks for what is unknown too is told so beside the figure that does not say. */
    @Test
    void saysWhichFigureLeavesTheAnswerOpen() {
        Document page =
                site.page("/products?steel_penetration=..50mm&steel_penetration.unknown=include");

        assertThat(page.select(".bc-card .bc-reading").eachText()).containsExactly("not known");
    }

    /** All four together are all scanners. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steel_penetration=..50mm | 1 not known Show too; 31 do not meet it",
                "weight=..20t | 1 meets it; 31 not known Show too",
                "weight=..20t&weight.evidence=document"
                        + " | 32 not known (31 of them not stated) Show too",
                "steel_penetration=125mm.."
                        + " | 6 meet it; 1 may meet it Leave out; 25 do not meet it"
            })
    void saysHowManyOfTheUnknownAreSilentAndHowManyFail(String filter, String answers) {
        Element shown =
                site.page("/products?" + TYPE + "&" + filter).expectFirst(".bc-answers__one");
        shown.select(".bc-visually-hidden").remove();

        assertThat(String.join("; ", shown.select("dd").eachText())).isEqualTo(answers);
    }

    private int found(Element link) {
        return site.data("/api/v1" + link.attr("href").substring(site.mount().length()))
                .path("total")
                .asInt();
    }

    @Test
    void aChosenValueStaysInItsPlace() {
        List<String> before =
                site.page("/products?" + TYPE).select("input[name=mobility]").eachAttr("value");
        Document chosen = site.page("/products?" + TYPE + "&mobility=mobile");

        assertThat(chosen.select("input[name=mobility]").eachAttr("value")).isEqualTo(before);
        assertThat(chosen.select("input[name=mobility][checked]").eachAttr("value"))
                .containsExactly("mobile");
        assertThat(chosen.select(".bc-applied li").text()).contains("Mobile");
    }

    @Test
    void theHeadOfAFacetSaysHowManyAreChosenAndEachLabelItsCount() {
        Document page = site.page("/products?" + TYPE + "&mobility=fixed&mobility=mobile");
        Element facet = page.expectFirst("#facet-mobility");

        assertThat(facet.select("summary .bc-facet__selected").text()).isEqualTo("2 chosen");
        assertThat(facet.select(".bc-facet__value label"))
                .isNotEmpty()
                .allSatisfy(label ->
                        assertThat(label.select(".bc-choice__count").text()).matches("\\+?\\d+"));
    }

    @Test
    void offersWhatWasTypedAsFiltersAndOtherSpellings() {
        Element offered = site.page("/products?q=320+mm+steel").expectFirst(".bc-chip--offered");
        assertThat(found(offered))
                .isEqualTo(Integer.parseInt(offered.select(".bc-choice__count").text()))
                .isPositive();
        assertThat(site.data("/api/v1/products?q=320+mm+steel").path("suggestions"))
                .anySatisfy(each -> assertThat(each.path("kind").asText()).isEqualTo("filters"));

        assertThat(site.page("/products?q=ganttry").select(".bc-hints__respelled").text())
                .contains("gantry");
    }

    /** Every control of the form is there, and leads to the search that it names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mobility=mobile | mobility=!relocatable | [name=mobility][value=!mobile]",
                "radiation_source=gamma | radiation_source.mode=all | [name=radiation_source.mode][value=all]",
                "steel_penetration=300.. | steel_penetration.match=certain | [name=steel_penetration.match]",
                "steel_penetration=300.. | steel_penetration.evidence=document | [name=steel_penetration.evidence]",
                "weight=..20t | weight.unknown=include | select[name=weight.unknown]",
                "mobility=mobile | retired=include | [name=retired][value=include]",
            })
    void theFormHasAControlForAllThatCanBeAsked(String asked, String further, String control) {
        String query = TYPE + "&" + asked;
        assertThat(site.page("/products?" + query).select("form#filters " + control)).isNotEmpty();

        HttpResponse<byte[]> answer = site.get("/products/filter?" + query + "&" + further);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains(further.replace("!", "%21"));
    }

    @Test
    void escapesWhatSourcesAndVisitorsWrote() {
        String html = Site.text(site.get("/products?q=%3Cscript%3Ealert(1)%3C/script%3E"));

        assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    private static Element around(Element inner) {
        return Objects.requireNonNull(inner.parent());
    }
}
