package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the real data against kinds of capabilities and families of units in turn. */
class CorpusTest {
    /** Each row meets one capability of so many. */
    private static final int STRIDE = 5;

    private static final List<String> FAMILIES =
            List.of(
                    "mm",
                    "kg",
                    "min",
                    "km/h",
                    "L",
                    "m2",
                    "Cel",
                    "V",
                    "A",
                    "mAh",
                    "W",
                    "Wh",
                    "kN",
                    "N/25mm",
                    "uSv",
                    "uSv/h",
                    "%",
                    "GHz",
                    "MeV",
                    "px",
                    "Mbit/s",
                    "MB",
                    "dBA",
                    "dBm",
                    "deg",
                    "bag/h",
                    "vehicle/h",
                    "person/h",
                    "1",
                    "1/s");

    private static final List<Capability> CAPABILITIES = capabilities();

    @ParameterizedTest
    @ValueSource(strings = {"/demo/scanners.csv", "/demo/holograms-drones.csv"})
    void readsOrRefusesEveryRowAndLosesNoText(String file) throws IOException {
        List<NamedCsvRecord> rows = rows(file);
        assertThat(rows).hasSizeGreaterThan(500);
        for (NamedCsvRecord row : rows) {
            for (int i = (int) (row.getStartingLineNumber() % STRIDE);
                    i < CAPABILITIES.size();
                    i += STRIDE) {
                check(row, CAPABILITIES.get(i));
            }
        }
    }

    /** Of the rows that have a unit, hardly any is beyond a capability counted in that unit. */
    @ParameterizedTest
    @ValueSource(strings = {"/demo/scanners.csv", "/demo/holograms-drones.csv"})
    void understandsWhatFits(String file) throws IOException {
        List<NamedCsvRecord> rows =
                rows(file).stream()
                        .filter(row ->
                                TestingCapability.UNITS.findUnit(row.getField("unit")).isPresent())
                        .filter(row -> !row.getField("value").matches(".*\\d ?x ?\\d.*"))
                        .toList();
        List<String> refused =
                rows.stream().filter(row -> !isMeasured(row)).map(CorpusTest::shown).toList();
        assertThat(refused).hasSizeLessThanOrEqualTo(rows.size() / 50);
    }

    private static boolean isMeasured(NamedCsvRecord row) {
        String unit = TestingCapability.UNITS.findUnit(row.getField("unit")).orElseThrow().id();
        ReadFigure read =
                TestingFigures.row(
                        TestingCapability.quantity(unit),
                        row.getField("value"),
                        row.getField("unit"),
                        row.getField("as_written"));
        return read.figure() instanceof Figure.Measured;
    }

    private static void check(NamedCsvRecord row, Capability capability) {
        String text = row.getField("as_written");
        try {
            ReadFigure read =
                    TestingFigures.row(
                            capability, row.getField("value"), row.getField("unit"), text);
            assertThat(read.figure().asWritten().orElse(""))
                    .as(shown(row))
                    .containsIgnoringCase(text);
        } catch (CatalogueException e) {
            assertThat(e.code()).as(shown(row)).isEqualTo(ErrorCode.INVALID_INPUT);
            assertThat(e.getMessage()).as(shown(row)).isNotBlank();
        }
    }

    private static List<Capability> capabilities() {
        List<Capability> measured = FAMILIES.stream().map(TestingCapability::quantity).toList();
        List<Capability> others =
                List.of(
                        TestingCapability.of(Kind.INTERVAL, "Cel").capability(),
                        TestingCapability.of(Kind.MONEY).capability(),
                        TestingCapability.of(Kind.DIMENSIONS, "mm").capability(),
                        TestingCapability.of(Kind.TEXT).capability(),
                        TestingCapability.of(Kind.FLAG).capability(),
                        TestingCapability.of(Kind.CHOICE).capability(),
                        TestingCapability.of(Kind.CHOICES).opened().capability());
        return Stream.concat(measured.stream(), others.stream()).toList();
    }

    private static String shown(NamedCsvRecord row) {
        return "line " + row.getStartingLineNumber() + ": " + row.getFields();
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(CorpusTest.class.getResourceAsStream(file)),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }
}
