package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.kernel.CatalogueException;
import org.junit.jupiter.api.Test;

/**
 * What real sources wrote, and how a careful person reads it: the table was gone through row by
 * row.
 */
class ReadingTableTest {
    private static final String TABLE = "/corpus/readings.csv";
    private static final int FEWEST_ROWS = 120;

    @Test
    void readsEveryRowAsAPersonWould() throws IOException {
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSizeGreaterThan(FEWEST_ROWS);
        List<String> wrong =
                rows.stream()
                        .filter(row -> !expected(row).equals(actual(row)))
                        .map(row ->
                                "line "
                                        + row.getStartingLineNumber()
                                        + ": "
                                        + row.getField("value")
                                        + " "
                                        + row.getField("unit")
                                        + " | "
                                        + row.getField("written")
                                        + "\n  expected "
                                        + expected(row)
                                        + "\n  was      "
                                        + actual(row))
                        .toList();
        assertThat(wrong).isEmpty();
    }

    private static String expected(NamedCsvRecord row) {
        return String.join(
                " ",
                row.getField("lower") + ".." + row.getField("upper"),
                row.getField("qualifier"),
                row.getField("warnings"));
    }

    private static String actual(NamedCsvRecord row) {
        try {
            ReadFigure read =
                    TestingFigures.READER.read(
                            capability(row),
                            TestingFigures.written(
                                    Optional.of(row.getField("written")),
                                    row.getField("value"),
                                    row.getField("unit")));
            String warnings =
                    read.warnings().stream()
                            .map(warning -> warning.kind().name())
                            .collect(Collectors.joining(" "));
            return outcome(read.figure()) + " " + warnings;
        } catch (CatalogueException e) {
            return ".. refused ";
        }
    }

    private static String outcome(Figure figure) {
        if (figure instanceof Figure.Measured measured) {
            Bounds bounds = measured.canonical();
            return number(bounds.lower())
                    + ".."
                    + number(bounds.upper())
                    + " "
                    + measured.qualifier().code();
        }
        return ".. " + figure.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        BigDecimal plain = BigDecimal.valueOf(value.getAsDouble());
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    private static Capability capability(NamedCsvRecord row) {
        Kind kind = Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        TestingCapability capability =
                kind == Kind.MONEY
                        ? TestingCapability.of(kind)
                        : TestingCapability.of(kind, row.getField("canonical"));
        if (!row.getField("better").isEmpty()) {
            capability =
                    capability.better(
                            Direction.valueOf(row.getField("better").toUpperCase(Locale.ROOT)));
        }
        if (!row.getField("bound").isEmpty()) {
            capability =
                    capability.bound(Side.valueOf(row.getField("bound").toUpperCase(Locale.ROOT)));
        }
        String[] ends = row.getField("plausible").split("\\.\\.", -1);
        return (ends.length == 2
                        ? capability.plausible(
                                Double.parseDouble(ends[0]), Double.parseDouble(ends[1]))
                        : capability)
                .capability();
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        ReadingTableTest.class.getResourceAsStream(TABLE)),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }
}
