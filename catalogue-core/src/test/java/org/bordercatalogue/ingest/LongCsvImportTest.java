package org.bordercatalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.ingest.ImportReport.ImportWarning;
import org.bordercatalogue.ingest.ImportReport.UnmappedCount;
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

/** What a row of the long CSV comes to, rule by rule. */
class LongCsvImportTest {
    private static final String HEADER = String.join(",", LongCsvReader.HEADER) + "\n";

    @TempDir private Path folder;
    private TestingImport catalogue;

    @BeforeEach
    void open() {
        catalogue = TestingImport.in(folder, BuiltInDefinitions.shared());
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void whatFollowsTheAtIsACondition() {
        take("steel_penetration@dual energy,320,mm,320 mm,");
        assertThat(only("steel_penetration").attribution().condition()).contains("dual energy");
    }

    @Test
    void theConditionOfANameAndTheOneBehindTheAtAreBothKept() {
        take("penetration_steel_high_energy@moving,320,mm,320 mm,");
        assertThat(only("steel_penetration").attribution().condition())
                .contains("high energy; moving");
    }

    @Test
    void whatFollowsTheAtIsAConfigurationWhereItNamesOne() {
        take("operating_temperature@EU_export,-20-40,°C,-20 to 40 °C,");
        assertThat(only("operating_temperature").attribution())
                .returns(Optional.of("EU export"), each -> each.configuration())
                .returns(Optional.empty(), each -> each.condition());
    }

    @Test
    void whatFollowsTheAtGoesToTheSourceWhereItNamesOne() {
        take("weight@press_2019,18000,kg,18 t,an article");
        assertThat(only("weight").attribution())
                .returns(Optional.of("an article (press 2019)"), each -> each.source())
                .returns(Optional.empty(), each -> each.condition());
    }

    @Test
    void theValueGivesTheBoundsAndTheTextTheQualifier() {
        take("steel_penetration,320,mm,up to 320 mm,");
        assertThat(measured("steel_penetration"))
                .returns(Optional.of("up to 320 mm"), Figure.Measured::asWritten)
                .returns(Qualifier.UP_TO, Figure.Measured::qualifier)
                .returns(Bounds.atMost(320), Figure.Measured::canonical);
    }

    @Test
    void aContradictionBetweenValueAndTextIsAWarning() {
        ImportReport report = take("steel_penetration,320,mm,about 230 mm,");
        assertThat(measured("steel_penetration").canonical()).isEqualTo(Bounds.exactly(320));
        assertThat(report.warnings())
                .singleElement()
                .returns(2L, ImportWarning::line)
                .returns("X-200", ImportWarning::subject)
                .extracting(ImportWarning::message, InstanceOfAssertFactories.STRING)
                .contains("steel_penetration", "320", "230");
    }

    @Test
    void semicolonsSeparateOptionsThatHoldTogether() {
        take("vehicle_types,cars; vans,,cars and vans,");
        assertThat(only("vehicle_types"))
                .isInstanceOfSatisfying(
                        Figure.Chosen.class, chosen -> assertThat(chosen.options()).hasSize(2));
    }

    @Test
    void semicolonsInASingleChoiceSeparateAlternatives() {
        take("mobility,mobile; relocatable,,mobile or relocatable,");
        assertThat(catalogue.product("acme-x-200").figuresOf("mobility"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Figure.Chosen.class,
                        chosen ->
                                assertThat(chosen.options())
                                        .containsExactly("mobile", "relocatable"));
    }

    @Test
    void theTwoEndsOfAnIntervalBecomeOneFigure() {
        ImportReport report =
                take(
                        "operating_temperature_max,50,°C,50 °C,manual",
                        "weight,18000,kg,18 t,manual",
                        "operating_temperature_min,-20,°C,-20 °C,manual");
        assertThat(measured("operating_temperature"))
                .returns(Bounds.between(-20, 50), Figure.Measured::canonical)
                .returns(Qualifier.RANGE, Figure.Measured::qualifier)
                .returns(Optional.of("-20 °C ... 50 °C"), Figure.Measured::asWritten);
        assertThat(report.figures()).isEqualTo(3);
    }

    @Test
    void endsOfDifferentCircumstancesStayApart() {
        take(
                "operating_temperature_max@outside,50,°C,50 °C,manual",
                "operating_temperature_min@inside,5,°C,5 °C,manual");
        assertThat(figures("operating_temperature")).hasSize(2);
    }

    @Test
    void aTypesOtherNameImpliesChoicesWhoseSourceIsTheTypeColumn() {
        take("steel_penetration,320,mm,320 mm,");
        assertThat(catalogue.product("acme-x-200").type()).isEqualTo("cargo-scanner");
        assertThat(only("mobility"))
                .isInstanceOfSatisfying(
                        Figure.Chosen.class,
                        chosen -> assertThat(chosen.options()).containsExactly("mobile"));
        assertThat(only("mobility").attribution().source())
                .contains("equipment type: cargo_xray_mobile");
    }

    @Test
    void whatARowStatesStandsInPlaceOfWhatTheTypesNameImplies() {
        take("mobility,relocatable,,relocatable,brochure");
        assertThat(only("mobility").attribution().source()).contains("brochure");
    }

    @Test
    void aTypeThatNothingMatchesLoadsUnderTheRootAndIsReported() {
        ImportReport report = takeRows("Acme,,,Periscope,periscope_scanner,weight,12,kg,12 kg,");
        Product product = catalogue.product("acme-periscope");
        assertThat(product.type()).isEqualTo("equipment");
        assertThat(product.figuresOf("weight")).hasSize(1);
        assertThat(product.unmapped())
                .extracting(Unmapped::attribute, Unmapped::value)
                .containsExactly(tuple("equipment_type", Optional.of("periscope_scanner")));
        assertThat(report.warnings())
                .extracting(ImportWarning::message)
                .containsExactly(
                        "no pack knows the type 'periscope_scanner'; taken as 'equipment'");
    }

    @Test
    void aTypeMayBeNarrowedButNotChanged() {
        takeRows("Acme,,,X-200,scanner,weight,12,kg,12 kg,");
        takeRows("Acme,,,X-200,cargo_xray_mobile,weight,12,kg,12 kg,");
        assertThat(catalogue.product("acme-x-200").type()).isEqualTo("cargo-scanner");
        ImportReport report = takeRows("Acme,,,X-200,riid,weight,12,kg,12 kg,");
        assertThat(catalogue.product("acme-x-200").type()).isEqualTo("cargo-scanner");
        assertThat(report.warnings())
                .extracting(ImportWarning::message)
                .containsExactly(
                        "stays 'cargo-scanner', though the file says 'radionuclide-identifier'");
    }

    @Test
    void anUnknownAttributeIsKeptAndReported() {
        ImportReport report = take("flux_capacity@rain,1.21,GW,1.21 gigawatts,brochure");
        assertThat(catalogue.product("acme-x-200").unmapped())
                .containsExactly(
                        new Unmapped(
                                "flux_capacity@rain",
                                Optional.of("1.21"),
                                Optional.of("GW"),
                                Optional.of("1.21 gigawatts"),
                                Optional.of("brochure"),
                                "no pack knows the attribute 'flux_capacity' for the type 'cargo-scanner'"));
        assertThat(report.unmapped())
                .extracting(UnmappedCount::attribute, UnmappedCount::count)
                .containsExactly(tuple("flux_capacity", 1L));
    }

    @Test
    void aCapabilityOfAnotherTypeIsKeptWithThatReason() {
        take("hidden_features,kinegram,,kinegram,");
        assertThat(catalogue.product("acme-x-200").unmapped())
                .extracting(Unmapped::attribute, Unmapped::reason)
                .contains(tuple("hidden_features", "not a capability of the type 'cargo-scanner'"));
    }

    @Test
    void aStatementThatAPackLearnedSinceIsNoLongerUnmapped() {
        catalogue.take(
                "before.jsonl",
                """
                {"exhibitor":{"id":"acme","name":"Acme"}}
                {"product":{"exhibitor":"acme","name":"X-200","type":"cargo-scanner","unmapped":[{"attribute":"weight","value":"18","unit":"t","asWritten":"18 t","reason":"unknown once"},{"attribute":"colour","value":"blue","reason":"unknown"}]}}
                """);
        take("weight,18,t,18 t,");
        Product product = catalogue.product("acme-x-200");
        assertThat(product.figuresOf("weight")).hasSize(1);
        assertThat(product.unmapped()).extracting(Unmapped::attribute).containsExactly("colour");
    }

    @ParameterizedTest
    @CsvSource({
        "tender_endurance_min,90,min",
        "dose_limit_reference,0.25,uSv",
        "document_date,2017-03,''",
        "throughput_site,150,containers/h",
        "contract_price_total,25000000,USD",
        "throughput@replaced scanner,20,containers/h"
    })
    void aRowThatStatesSomethingElseThanACapabilityIsNoFigure(
            String attribute, String value, String unit) {
        ImportReport report = take(attribute + "," + value + "," + unit + "," + value + ",");
        assertThat(report.figures()).isZero();
        assertThat(report.unmappedCount()).isOne();
        assertThat(catalogue.product("acme-x-200").unmapped())
                .singleElement()
                .returns(attribute, Unmapped::attribute)
                .extracting(Unmapped::reason, InstanceOfAssertFactories.STRING)
                .isNotBlank()
                .doesNotContain("no pack knows");
    }

    @Test
    void theSameNameWithoutThatConditionIsAFigure() {
        take("throughput@peak,20,containers/h,20 containers/h,");
        assertThat(figures("throughput_containers")).hasSize(1);
    }

    @Test
    void aGrantIsNoPrice() {
        take("price,194000,USD (grant received),\"$194,000 grant\",");
        assertThat(figures("price")).isEmpty();
        assertThat(catalogue.product("acme-x-200").unmapped())
                .extracting(Unmapped::reason)
                .containsExactly("what a buyer was granted, not what the product costs");
    }

    @Test
    void aPriceWithoutCurrencyIsNoFigure() {
        take("price,2500000,(currency not stated),$2.5-million venture,");
        assertThat(figures("price")).isEmpty();
        assertThat(catalogue.product("acme-x-200").unmapped())
                .singleElement()
                .extracting(Unmapped::reason, InstanceOfAssertFactories.STRING)
                .contains("currency");
    }

    @Test
    void aDaysWorkIsNoRatePerHour() {
        take("throughput,~200,containers/day,two hundred containers on daily basis,");
        assertThat(figures("throughput_containers")).isEmpty();
        assertThat(catalogue.product("acme-x-200").unmapped()).hasSize(1);
    }

    @Test
    void countsOfUnlikeThingsNeverConvertIntoEachOther() {
        take("throughput_containers,150,trains/h,150 trains per hour,");
        assertThat(figures("throughput_containers")).isEmpty();
        assertThat(catalogue.product("acme-x-200").unmapped())
                .singleElement()
                .extracting(Unmapped::reason, InstanceOfAssertFactories.STRING)
                .contains("container/h");
    }

    @Test
    void yesUnderAnOptionsNameStatesTheOption() {
        take("battery_backup,yes,,has a backup battery,");
        assertThat(options("backup_power")).containsExactly("battery");
        assertThat(only("backup_power").attribution().optional()).isFalse();
    }

    @Test
    void optionalUnderAnOptionsNameMayBeHad() {
        take("battery_backup,optional,,battery as an option,");
        assertThat(options("backup_power")).containsExactly("battery");
        assertThat(only("backup_power").attribution().optional()).isTrue();
    }

    @Test
    void noUnderAnOptionsNameIsKeptWithoutAFigure() {
        take("battery_backup,no,,no battery,");
        assertThat(figures("backup_power")).isEmpty();
        assertThat(catalogue.product("acme-x-200").unmapped())
                .extracting(Unmapped::reason)
                .containsExactly("states what the product lacks; 'backup_power' lists what it has");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.acme.example/x200, VENDOR_CLAIM",
        "http://docs.acme.example/manual.pdf, VENDOR_CLAIM",
        "https://www.acme.example.evil.example/x200, UNCLASSIFIED",
        "https://notacme.example/x200, UNCLASSIFIED",
        "https://www.reuters.com/article, PRESS",
        "https://example.org/, UNCLASSIFIED",
        "brochure of acme.example, UNCLASSIFIED",
        "'', UNCLASSIFIED"
    })
    void evidenceComesFromTheSourceWhereThatIsCertain(String source, Evidence evidence) {
        takeRows("Acme,,www.acme.example,X-200,cargo_xray_mobile,weight,18,t,18 t," + source);
        assertThat(only("weight").attribution().evidence()).isEqualTo(evidence);
    }

    @Test
    void aPageOfASharedHostIsTheExhibitorsOnlyBelowItsOwnPath() {
        takeRows(
                "Acme,,https://shop.example/acme/,X-200,cargo_xray_mobile,weight,18,t,18 t,https://shop.example/acme/x200",
                "Acme,,https://shop.example/acme/,X-200,cargo_xray_mobile,length,9,m,9 m,https://shop.example/acmeplus/x");
        assertThat(only("weight").attribution().evidence()).isEqualTo(Evidence.VENDOR_CLAIM);
        assertThat(catalogue.product("acme-x-200").figures().values())
                .flatExtracting(figures -> figures)
                .extracting(figure -> figure.attribution().evidence())
                .contains(Evidence.UNCLASSIFIED);
    }

    @Test
    void anExhibitorIsKnownByAliasAndByFormerName() {
        catalogue.take(
                "exhibitors.jsonl",
                """
                {"exhibitor":{"id":"acme","name":"Acme","country":"FR","aliases":["Acme Imaging"],"formerNames":["Apex X-ray"]}}
                """);
        takeRows(
                "Acme Imaging,Germany,,X-200,cargo_xray_mobile,weight,18,t,18 t,",
                "APEX X-RAY,,www.acme.example,X 200,cargo_xray_mobile,length,9,m,9 m,");
        assertThat(catalogue.products()).extracting(Product::id).containsExactly("acme-x-200");
        assertThat(exhibitors())
                .containsExactly(
                        new Exhibitor(
                                "acme",
                                "Acme",
                                Optional.of("FR"),
                                Optional.empty(),
                                List.of("Acme Imaging"),
                                List.of("Apex X-ray")));
    }

    @ParameterizedTest
    @CsvSource({
        "United States, US",
        "Czech Republic, CZ",
        "Türkiye, TR",
        "Turkey, TR",
        "Côte d’Ivoire, CI",
        "united kingdom, GB",
        "de, DE"
    })
    void aCountryIsKnownByItsEnglishNameOrItsCode(String name, String code) {
        takeRows("Acme," + name + ",,X-200,cargo_xray_mobile,weight,18,t,18 t,");
        assertThat(exhibitors()).extracting(Exhibitor::country).containsExactly(Optional.of(code));
    }

    @Test
    void aCountryOrSiteThatIsNoneIsLeftOutAndReported() {
        ImportReport report =
                takeRows("Acme,Ruritania,see catalogue,X-200,cargo_xray_mobile,weight,18,t,18 t,");
        assertThat(exhibitors())
                .containsExactly(
                        new Exhibitor(
                                "acme",
                                "Acme",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of()));
        assertThat(report.warnings())
                .extracting(ImportWarning::message)
                .containsExactlyInAnyOrder(
                        "'Ruritania' is no country of ISO 3166; left out",
                        "'see catalogue' is no web address; left out");
    }

    @Test
    void onlyFiguresThatAreAbsentAreAdded() {
        take("steel_penetration,320,mm,320 mm,brochure", "weight,18,t,18 t,brochure");
        ImportReport report =
                take("steel_penetration,320,mm,320 mm,brochure", "weight,19,t,19 t,brochure");
        assertThat(report).returns(1L, ImportReport::changed).returns(0L, ImportReport::created);
        assertThat(figures("steel_penetration")).hasSize(1);
        assertThat(figures("weight"))
                .extracting(Figure::asWritten)
                .containsExactly(Optional.of("18 t"), Optional.of("19 t"));
    }

    @Test
    void theSameRowsAgainChangeNothing() {
        String[] rows = {
            "steel_penetration@dual energy,320,mm,up to 320 mm,brochure",
            "operating_temperature_max,50,°C,50 °C,manual",
            "operating_temperature_min,-20,°C,-20 °C,manual",
            "flux_capacity,1.21,GW,1.21 gigawatts,brochure",
            "battery_backup,optional,,battery as an option,",
            "dimensions,12 x 3 x 4,m,12 x 3 x 4 m,brochure",
            "price,7000-9000,EUR,7000-9000 EUR,brochure"
        };
        take(rows);
        String before = catalogue.export();
        ImportReport again = take(rows);
        assertThat(again)
                .returns(1L, ImportReport::unchanged)
                .returns(0L, ImportReport::changed)
                .returns(0L, ImportReport::other);
        assertThat(catalogue.export()).isEqualTo(before);
    }

    @Test
    void rowsAreAddedToAnEntryThatIsWithdrawn() {
        take("weight,18,t,18 t,brochure");
        catalogue.publisher().withdraw("acme-x-200", "tester");
        take("steel_penetration,320,mm,320 mm,brochure");
        assertThat(figures("weight")).hasSize(1);
        assertThat(figures("steel_penetration")).hasSize(1);
    }

    @Test
    void malformedRowsAreRejectedIntoAFileWithTheirReasons() {
        ImportReport report =
                takeRows(
                        "Acme,,,X-200,cargo_xray_mobile,weight,18,t,18 t,",
                        "Acme,,,X-200,cargo_xray_mobile,weight,18,t",
                        ",,,X-200,cargo_xray_mobile,weight,18,t,18 t,",
                        "\"#!\",,,X-200,cargo_xray_mobile,weight,18,t,\"1,8 t\",",
                        "Acme,,,\"Nul\0\",cargo_xray_mobile,weight,18,t,18 t,");
        assertThat(report)
                .returns(5L, ImportReport::rows)
                .returns(1L, ImportReport::figures)
                .returns(4L, ImportReport::rejectedCount);
        assertThat(report.firstRejection())
                .map(Rejection::reason)
                .contains("has 8 columns, not 10");
        assertThat(report.rejectedFile().orElseThrow())
                .hasFileName("rows.csv.rejected.csv")
                .content()
                .contains("line,reason,row\n")
                .contains("3,\"has 8 columns, not 10\",")
                .contains("4,\"names no exhibitor, no product or no attribute\",")
                .contains("5,the exhibitor's name holds no letter or digit,")
                .contains("6,\"holds the character NUL, which cannot be kept\",");
    }

    @Test
    void anExhibitorThatIsRefusedTakesItsRowsAlong() {
        String name = "A".repeat(301);
        ImportReport report = takeRows(name + ",,,X-200,cargo_xray_mobile,weight,18,t,18 t,");
        assertThat(report)
                .returns(1L, ImportReport::rejectedCount)
                .returns(0L, ImportReport::other);
        assertThat(report.firstRejection().orElseThrow().reason()).contains("301 characters");
    }

    @Test
    void rowsOfAnEntryThatTheOrganiserRemovedAreRejected() {
        take("weight,18,t,18 t,brochure");
        catalogue
                .store()
                .write(transaction -> {
                    transaction
                            .entries()
                            .findEntry("acme-x-200")
                            .ifPresent(entry ->
                                    transaction.entries().saveEntry(TestingEntries.removed(entry)));
                    return true;
                });
        ImportReport report = take("weight,19,t,19 t,brochure", "length,9,m,9 m,brochure");
        assertThat(report)
                .returns(2L, ImportReport::rejectedCount)
                .returns(0L, ImportReport::figures);
    }

    private ImportReport take(String... statements) {
        return takeRows(
                List.of(statements).stream()
                        .map(statement -> "Acme,,,X-200,cargo_xray_mobile," + statement)
                        .toArray(String[]::new));
    }

    private ImportReport takeRows(String... rows) {
        return catalogue.take("rows.csv", HEADER + String.join("\n", rows) + "\n");
    }

    private List<Figure> figures(String capability) {
        return catalogue.product("acme-x-200").figuresOf(capability);
    }

    private Figure only(String capability) {
        assertThat(figures(capability)).as(capability).hasSize(1);
        return figures(capability).getFirst();
    }

    private Figure.Measured measured(String capability) {
        return (Figure.Measured) only(capability);
    }

    private List<String> options(String capability) {
        return ((Figure.Chosen) only(capability)).options();
    }

    private List<Exhibitor> exhibitors() {
        return catalogue.store().read(transaction -> transaction.exhibitors().listExhibitors());
    }
}
