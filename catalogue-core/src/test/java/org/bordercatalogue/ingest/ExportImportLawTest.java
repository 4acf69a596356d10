package org.bordercatalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.OddCatalogue;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 7: export then import is no change, for every type, language and odd character. */
class ExportImportLawTest {
    private final BuiltInDefinitions definitions = BuiltInDefinitions.shared();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260728, 77})
    void exportThenImportIsNoChange(long seed, @TempDir Path one, @TempDir Path two) {
        OddCatalogue odd = new OddCatalogue(definitions, seed);
        try (TestingImport first = TestingImport.in(one, definitions);
                TestingImport second = TestingImport.in(two, definitions)) {
            odd.publish(first.publisher());
            List<Product> published = first.products();
            assertThat(published)
                    .as("seed %s", seed)
                    .extracting(Product::type)
                    .containsAll(
                            definitions.registry().listTypes().stream()
                                    .map(EquipmentType::id)
                                    .toList());
            String export = first.export();

            ImportReport report = second.take("export.jsonl", export);

            assertThat(report.rejectedCount()).as("seed %s: %s", seed, report).isZero();
            assertThat(second.products()).as("seed %s", seed).isEqualTo(published);
            assertThat(second.export()).as("seed %s", seed).isEqualTo(export);
        }
    }
}
