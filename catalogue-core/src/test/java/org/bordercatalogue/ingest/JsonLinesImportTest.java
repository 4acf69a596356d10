package org.bordercatalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.ingest.ImportReport.ImportWarning;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Unmapped;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of JSON Lines comes to, rule by rule. */
class JsonLinesImportTest {
    private static final String EXHIBITOR = "{\"exhibitor\":{\"id\":\"acme\",\"name\":\"Acme\"}}";

    @TempDir private Path folder;
    private TestingImport catalogue;

    @BeforeEach
    void open() {
        catalogue = TestingImport.in(folder, BuiltInDefinitions.shared());
        take(EXHIBITOR);
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void everyFormOfAFigureIsRead() {
        takeProduct(
                """
                "steel_penetration":[{"asWritten":"up to 320 mm"},{"value":30,"unit":"cm"},{"min":280,"max":300,"unit":"mm"}],
                "mobility":["mobile",{"value":"relocatable","optional":true,"condition":"on request"}],
                "price":[{"blank":"not-disclosed"}],
                "dimensions":[{"sides":[12,3,4],"unit":"m"}]
                """);
        assertThat(figures("steel_penetration"))
                .extracting(figure -> ((Figure.Measured) figure).canonical())
                .containsExactly(Bounds.atMost(320), Bounds.exactly(300), Bounds.between(280, 300));
        assertThat(figures("mobility"))
                .extracting(figure -> figure.attribution().optional())
                .containsExactly(false, true);
        assertThat(figures("price"))
                .extracting(figure -> ((Figure.Blanked) figure).blank())
                .containsExactly(Blank.NOT_DISCLOSED);
        assertThat(figures("dimensions"))
                .extracting(figure -> ((Figure.Sized) figure).sides())
                .containsExactly(List.of(12.0, 3.0, 4.0));
    }

    @Test
    void numbersWinOverTheTextAndAContradictionIsAWarning() {
        ImportReport report =
                takeProduct(
                        """
                        "steel_penetration":[{"asWritten":"about 230 mm","value":320,"unit":"mm","qualifier":"exactly"}]
                        """);
        assertThat(figures("steel_penetration"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Figure.Measured.class,
                        measured ->
                                assertThat(measured)
                                        .returns(Bounds.exactly(320), Figure.Measured::canonical)
                                        .returns(Qualifier.EXACTLY, Figure.Measured::qualifier)
                                        .returns(
                                                Optional.of("about 230 mm"),
                                                Figure.Measured::asWritten));
        assertThat(report.warnings())
                .singleElement()
                .extracting(ImportWarning::message)
                .asString()
                .contains("steel_penetration", "320", "230");
    }

    @Test
    void aLineReplacesTheEntry() {
        takeProduct("\"weight\":[{\"value\":18,\"unit\":\"t\"}],\"mobility\":[\"mobile\"]");
        ImportReport report = takeProduct("\"weight\":[{\"value\":19,\"unit\":\"t\"}]");
        assertThat(report.changed()).isOne();
        assertThat(product().figures()).containsOnlyKeys("weight");
        assertThat(figures("weight")).hasSize(1);
    }

    @Test
    void withoutAnIdExhibitorAndNormalisedNameTellTheProduct() {
        take(line("X-200", "\"weight\":[{\"value\":18,\"unit\":\"t\"}]"));
        take(line("x 200", "\"weight\":[{\"value\":19,\"unit\":\"t\"}]"));
        take(line("X-200+", "\"weight\":[{\"value\":20,\"unit\":\"t\"}]"));
        assertThat(catalogue.products())
                .extracting(Product::id)
                .containsExactly("acme-x-200", "acme-x-200-plus");
    }

    @Test
    void whatNoPackKnowsIsKeptAsUnmappedAndReported() {
        ImportReport report =
                takeProduct(
                        """
                        "flux_capacity":[{"value":1.21,"unit":"GW"}],
                        "steel_penetration":[{"value":3,"unit":"kg"}],
                        "weight":[{"min":2,"max":1,"unit":"kg"}],
                        "mobility":[{"value":"mobile","source":"brochure"}]
                        """);
        assertThat(product().unmapped())
                .extracting(Unmapped::attribute, Unmapped::value, Unmapped::unit)
                .containsExactly(
                        tuple("flux_capacity", Optional.of("1.21"), Optional.of("GW")),
                        tuple("steel_penetration", Optional.of("3"), Optional.of("kg")),
                        tuple(
                                "weight",
                                Optional.of("{\"min\":2,\"max\":1,\"unit\":\"kg\"}"),
                                Optional.of("kg")));
        assertThat(report.unmappedCount()).isEqualTo(3);
        assertThat(report.figures()).isOne();
    }

    @Test
    void aTypesOtherNameImpliesChoices() {
        take(line("X-200", "").replace("cargo-scanner", "cargo_xray_mobile"));
        assertThat(figures("mobility"))
                .singleElement()
                .extracting(figure -> figure.attribution().source())
                .isEqualTo(Optional.of("equipment type: cargo_xray_mobile"));
    }

    @Test
    void anEditionSaysWhetherAllAreListedAndKeepsItWhereALineIsSilent() {
        take("{\"edition\":{\"id\":\"e\",\"name\":\"E\",\"partial\":true}}");
        take("{\"edition\":{\"id\":\"e\",\"name\":\"E\",\"city\":\"Lima\"}}");
        assertThat(isPartial("e")).isTrue();
        assertThat(catalogue.export()).contains("\"city\":\"Lima\",\"partial\":true");

        take("{\"edition\":{\"id\":\"e\",\"name\":\"E\",\"city\":\"Lima\",\"partial\":false}}");
        assertThat(isPartial("e")).isFalse();
    }

    private boolean isPartial(String edition) {
        return catalogue
                .store()
                .read(transaction -> transaction.editions().rules().rules(edition).partial());
    }

    @Test
    void editionsAndListingsAreTaken() {
        take(line("X-200", ""));
        ImportReport report =
                take(
                        """
                        {"edition":{"id":"tc-2026","name":"Technology Conference 2026","startDate":"2026-01-28","country":"AE"}}
                        {"listing":{"edition":"tc-2026","exhibitor":"acme","product":"acme-x-200","booth":"B 12"}}
                        {"listing":{"edition":"tc-2026","exhibitor":"acme","role":"sponsor"}}
                        """);
        assertThat(report)
                .returns(3L, ImportReport::other)
                .returns(0L, ImportReport::rejectedCount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json | not readable as JSON",
                "{\"exhibitor\":{\"id\":\"b\",\"id\":\"c\",\"name\":\"B\"}} | Duplicate",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\"}} {} | not readable as JSON",
                "[1] | a line must be one object under one of the keys",
                "{\"exhibitors\":[]} | a line must be one object under one of the keys",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\"},\"product\":{}} | one of the keys",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\",\"phone\":\"1\"}} | no key 'phone'",
                "{\"exhibitor\":{\"id\":\"b\"}} | 'name' is missing",
                "{\"exhibitor\":{\"id\":7,\"name\":\"B\"}} | 'id' must be a text",
                "{\"exhibitor\":{\"id\":\"B b\",\"name\":\"B\"}} | such as \"b-b\"",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\",\"country\":\"XX\"}} | ISO 3166",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\",\"aliases\":\"C\"}} | a list of texts",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\",\"aliases\":[1]}} | must hold texts",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\\u0000\"}} | NUL",
                "{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\\ud83d\"}} | half of a character",
                "{\"edition\":{\"id\":\"e\",\"name\":\"E\",\"startDate\":\"soon\"}} | a date such"
                        + " as",
                "{\"edition\":{\"id\":\"e\",\"name\":\"E\",\"country\":\"Peru\"}} | ISO 3166",
                "{\"listing\":{\"edition\":\"e\",\"exhibitor\":\"acme\"}} | no edition \"e\"",
                "{\"product\":{\"exhibitor\":\"acme\",\"type\":\"scanner\"}} | \"name\" is missing",
                "{\"product\":{\"exhibitor\":\"nobody\",\"name\":\"N\",\"type\":\"scanner\"}} |"
                        + " \"nobody\" is not in the catalogue",
                "{\"product\":{\"exhibitor\":\"acme\",\"name\":\"N\",\"type\":\"scanner\",\"colour\":\"red\"}}"
                        + " | the key \"colour\" is not known",
                "{\"product\":{\"exhibitor\":\"acme\",\"name\":\"N\",\"type\":\"scanner\",\"capabilities\":[]}}"
                        + " | must be an object",
                "{\"product\":{\"exhibitor\":\"acme\",\"name\":\"N\",\"type\":\"scanner\",\"capabilities\":{\"weight\":{\"value\":1}}}}"
                        + " | must be a list of figures",
                "{\"product\":{\"exhibitor\":\"acme\",\"name\":\"N\",\"type\":\"scanner\",\"capabilities\":{\"weight\":[{\"colour\":1}]}}}"
                        + " | \"colour\" is not known",
                "{\"product\":{\"exhibitor\":\"acme\",\"name\":\"N\",\"type\":\"scanner\",\"capabilities\":{\"weight\":[{\"value\":1,\"unit\":\"kg\",\"evidence\":\"hearsay\"}]}}}"
                        + " | must be one of",
                "{\"product\":{\"id\":\"X"
                        + " 1\",\"exhibitor\":\"acme\",\"name\":\"N\",\"type\":\"scanner\"}} | such as"
                        + " \"x-1\""
            })
    void aWrongLineIsRejectedWithItsReasonAndTheOthersAreTaken(String line, String reason) {
        ImportReport report = take(line("X-200", "") + "\n" + line);
        assertThat(report)
                .returns(1L, ImportReport::created)
                .returns(1L, ImportReport::rejectedCount);
        assertThat(report.firstRejection().orElseThrow())
                .returns(2L, Rejection::line)
                .returns(line, Rejection::text)
                .extracting(Rejection::reason)
                .asString()
                .contains(reason);
        assertThat(report.rejectedFile().orElseThrow()).content().contains("\n2,");
    }

    @ParameterizedTest
    @CsvSource({"1e308,t", "1e400,kg", "1e-400,kg", "-5,kg", "9007199254740993,kg"})
    void aNumberBeyondAllMeasureStopsNothing(String number, String unit) {
        ImportReport report =
                take(
                        line(
                                        "Y",
                                        "\"weight\":[{\"value\":"
                                                + number
                                                + ",\"unit\":\""
                                                + unit
                                                + "\"}]")
                                + "\n"
                                + line("X-200", ""));
        assertThat(catalogue.products()).extracting(Product::id).contains("acme-x-200");
        assertThat(report.rows()).isEqualTo(2);
    }

    @Test
    void anotherExhibitorsIdIsRefused() {
        takeProduct("");
        ImportReport report =
                take(
                        """
                        {"exhibitor":{"id":"other","name":"Other"}}
                        {"product":{"id":"acme-x-200","exhibitor":"other","name":"Mine now","type":"scanner"}}
                        """);
        assertThat(report.firstRejection().orElseThrow().reason()).contains("belongs to");
        assertThat(product().exhibitor()).isEqualTo("acme");
    }

    @Test
    void manyLinesAreTakenBatchByBatchInTheirOrder() {
        String lines =
                IntStream.range(0, 1203)
                        .mapToObj(i -> line("P " + i, ""))
                        .collect(Collectors.joining("\n"));
        assertThat(take(lines).created()).isEqualTo(1203);
        assertThat(take(lines).unchanged()).isEqualTo(1203);
    }

    @Test
    void anExportIsTakenWithoutAnyChange() {
        takeProduct(
                """
                "steel_penetration":[{"asWritten":"up to 320 mm","source":"brochure","evidence":"vendor-claim"}],
                "flux_capacity":[{"value":1.21,"unit":"GW"}]
                """);
        String export = catalogue.export();
        ImportReport report = take(export);
        assertThat(report)
                .returns(1L, ImportReport::unchanged)
                .returns(0L, ImportReport::changed)
                .returns(0L, ImportReport::other);
        assertThat(catalogue.export()).isEqualTo(export);
    }

    private ImportReport take(String lines) {
        return catalogue.take("lines.jsonl", lines);
    }

    private ImportReport takeProduct(String capabilities) {
        return take(line("X-200", capabilities));
    }

    private static String line(String name, String capabilities) {
        return "{\"product\":{\"exhibitor\":\"acme\",\"name\":\""
                + name
                + "\",\"type\":\"cargo-scanner\",\"capabilities\":{"
                + capabilities.replace("\n", "")
                + "}}}";
    }

    private Product product() {
        return catalogue.product("acme-x-200");
    }

    private List<Figure> figures(String capability) {
        return product().figuresOf(capability);
    }
}
