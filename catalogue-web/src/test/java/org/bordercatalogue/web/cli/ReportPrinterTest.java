package org.bordercatalogue.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportReport.ImportWarning;
import org.bordercatalogue.ingest.ImportReport.UnmappedCount;
import org.bordercatalogue.ingest.Rejection;
import org.junit.jupiter.api.Test;

class ReportPrinterTest {
    private final TestingVoice voice = new TestingVoice();

    @Test
    void everythingThatAnOperatorHasToKnowIsSaid() {
        new ReportPrinter(voice)
                .print(
                        new ImportReport(
                                Path.of("/in/rows.csv"),
                                false,
                                1234,
                                5,
                                6,
                                7,
                                8,
                                1200,
                                List.of(new UnmappedCount("colour", "no pack knows it", 30)),
                                List.of(new ImportWarning(9, "X-200", "weight: odd")),
                                1,
                                4,
                                Optional.of(Path.of("/in/rows.csv.rejected.csv")),
                                Optional.of(new Rejection(3, "a,b", "has 2 columns, not 10"))));
        assertThat(voice.said())
                .containsExactly(
                        "rows.csv: 1,234 rows read",
                        "  products: 6 new, 7 changed, 8 unchanged; figures: 1,200; exhibitors, editions and listings new or changed: 5",
                        "  kept without a figure: 30 statements",
                        "    colour (30): no pack knows it",
                        "  warnings: 1",
                        "    line 9, X-200: weight: odd",
                        "  rejected: 4; they stand with their reasons in /in/rows.csv.rejected.csv",
                        "    first: line 3: has 2 columns, not 10");
    }

    @Test
    void longListsAreCutAndCounted() {
        List<ImportWarning> warnings =
                IntStream.range(0, 25)
                        .mapToObj(i -> new ImportWarning(i, "X", "doubt " + i))
                        .toList();
        new ReportPrinter(voice)
                .print(
                        new ImportReport(
                                Path.of("rows.csv"),
                                true,
                                25,
                                0,
                                0,
                                0,
                                1,
                                25,
                                List.of(),
                                warnings,
                                1500,
                                0,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(voice.said())
                .contains("rows.csv: 25 rows read (dry run, nothing was written)")
                .last()
                .isEqualTo("    and 1,480 more");
        assertThat(voice.said()).hasSize(24);
    }
}
