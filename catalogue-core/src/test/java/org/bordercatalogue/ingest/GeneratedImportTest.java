package org.bordercatalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.GeneratedCatalogue;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated catalogue, on a small scale. */
class GeneratedImportTest {
    private static final int PRODUCTS = 3000;

    private final BuiltInDefinitions definitions = BuiltInDefinitions.shared();

    @Test
    void everyLineIsTakenAndEveryStatementIsAFigure(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("generated.jsonl");
        new GeneratedCatalogue(definitions.registry(), 1).write(file, PRODUCTS);
        try (TestingImport catalogue = TestingImport.in(folder, definitions)) {
            ImportReport report = catalogue.take(file);
            assertThat(report)
                    .returns((long) PRODUCTS, ImportReport::created)
                    .returns(0L, ImportReport::rejectedCount);
            assertThat(report.unmapped()).isEmpty();
            assertThat(report.warnings()).isEmpty();
            assertThat(report.figures()).isGreaterThan(PRODUCTS * 10L);
            assertThat(catalogue.take(file).unchanged()).isEqualTo(PRODUCTS);
        }
    }

    @Test
    void theSameSeedGivesTheSameLines(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.jsonl");
        Path two = folder.resolve("two.jsonl");
        new GeneratedCatalogue(definitions.registry(), 9).write(one, 50);
        new GeneratedCatalogue(definitions.registry(), 9).write(two, 50);
        assertThat(two).hasSameTextualContentAs(one);
        assertThat(Files.readString(one)).contains("Fictional ").contains("Model ");
    }
}
