package org.bordercatalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Unmapped;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo catalogue, which is what real sources wrote, and what the import makes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoImportTest {
    private static final List<String> FILES =
            List.of(
                    "/demo/exhibitors.jsonl",
                    "/demo/scanners.csv",
                    "/demo/holograms-drones.csv",
                    "/demo/editions.jsonl");

    /** A little under the shares that were reached: 0.992 and 1. */
    private static final double LEAST_SHARE_OF_FIGURES = 0.985;

    private final Registry registry = BuiltInDefinitions.shared().registry();
    private TestingImport catalogue;
    private List<ImportReport> reports;

    @BeforeAll
    void importAll(@TempDir Path folder) {
        catalogue = TestingImport.in(folder, BuiltInDefinitions.shared());
        reports = FILES.stream().map(catalogue::takeResource).toList();
    }

    @AfterAll
    void close() {
        catalogue.close();
    }

    @Test
    void nothingIsRejected() {
        assertThat(reports).allSatisfy(report -> assertThat(report.rejectedCount()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/scanners.csv", "/demo/holograms-drones.csv"})
    void noRowIsLost(String file) throws IOException {
        ImportReport report = reports.get(FILES.indexOf(file));
        List<CsvRow> rows = rows(file);
        assertThat(report.rows()).isEqualTo(rows.size());
        assertThat(report.figures() + report.unmappedCount()).isEqualTo(rows.size());
        Set<String> written = new HashSet<>();
        for (Product product : catalogue.products()) {
            product.figures().values().stream()
                    .flatMap(List::stream)
                    .flatMap(figure -> figure.asWritten().stream())
                    .forEach(written::add);
            product.unmapped().stream()
                    .map(Unmapped::asWritten)
                    .forEach(text -> text.ifPresent(written::add));
        }
        String all = folded(String.join("\n", written));
        assertThat(rows.stream().filter(row -> !all.contains(folded(row.asWritten())))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/scanners.csv", "/demo/holograms-drones.csv"})
    void rowsThatStateACapabilityAreFigures(String file) {
        ImportReport report = reports.get(FILES.indexOf(file));
        long stating =
                report.figures()
                        + report.unmapped().stream()
                                .filter(unmapped -> !isNoCapability(unmapped.attribute()))
                                .mapToLong(ImportReport.UnmappedCount::count)
                                .sum();
        double share = (double) report.figures() / stating;
        assertThat(share)
                .as("%s of %s, not: %s", report.figures(), stating, report.unmapped())
                .isGreaterThanOrEqualTo(LEAST_SHARE_OF_FIGURES);
    }

    @Test
    void everyUnmappedStatementHasAReason() {
        assertThat(catalogue.products())
                .flatExtracting(Product::unmapped)
                .extracting(Unmapped::reason)
                .doesNotContain("");
    }

    @Test
    void rowsOfTendersRegulatorsAndDocumentsAreNoFigures() {
        List<Unmapped> unmapped =
                catalogue.products().stream()
                        .flatMap(product -> product.unmapped().stream())
                        .toList();
        assertThat(unmapped)
                .extracting(Unmapped::attribute)
                .contains(
                        "tender_endurance_min",
                        "tender_mtow_max",
                        "tender_wind_min",
                        "dose_limit_reference",
                        "annual_dose_limit",
                        "throughput_required_by_tsa",
                        "document_date",
                        "publication_date",
                        "contract_units",
                        "throughput@replaced scanner");
        assertThat(unmapped)
                .filteredOn(each -> each.attribute().equals("price"))
                .extracting(Unmapped::unit)
                .containsExactlyInAnyOrder(
                        Optional.of("USD (grant received)"),
                        Optional.of("USD (grant received)"),
                        Optional.of("(currency not stated)"));
    }

    @Test
    void everyTypeIsKnown() {
        assertThat(catalogue.products())
                .extracting(Product::type)
                .doesNotContain(registry.root().id());
    }

    @Test
    void everyFigureHasItsSource() {
        assertThat(catalogue.products())
                .flatExtracting(product -> product.figures().values())
                .flatExtracting(figures -> figures)
                .extracting(figure -> figure.attribution().source())
                .doesNotContain(Optional.empty());
    }

    @Test
    void theSameFilesAgainChangeNothing(@TempDir Path folder) {
        try (TestingImport again = TestingImport.in(folder, BuiltInDefinitions.shared())) {
            FILES.forEach(again::takeResource);
            String before = again.export();
            List<ImportReport> second = new ArrayList<>();
            FILES.forEach(file -> second.add(again.takeResource(file)));
            assertThat(second)
                    .allSatisfy(report ->
                            assertThat(report)
                                    .returns(0L, ImportReport::created)
                                    .returns(0L, ImportReport::changed)
                                    .returns(0L, ImportReport::other));
            assertThat(again.export()).isEqualTo(before);
        }
    }

    @Test
    void exportAndImportIntoAnEmptyFolderIsNoChange(@TempDir Path folder) {
        String export = catalogue.export();
        try (TestingImport other = TestingImport.in(folder, BuiltInDefinitions.shared())) {
            ImportReport report = other.take("export.jsonl", export);
            assertThat(report.rejectedCount()).isZero();
            assertThat(report.unmappedCount()).isZero();
            assertThat(other.export()).isEqualTo(export);
        }
    }

    private boolean isNoCapability(String attribute) {
        return registry.findReasonAgainst(attribute).isPresent();
    }

    /** Prose may stand with a capital letter that its source writes small. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private List<CsvRow> rows(String file) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        new LongCsvReader(file, rows::add, rejection -> {})
                .read(Files.newBufferedReader(catalogue.resource(file)));
        return rows;
    }
}
