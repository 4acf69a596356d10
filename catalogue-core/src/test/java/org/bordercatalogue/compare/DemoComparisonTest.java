package org.bordercatalogue.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three real scanners, set side by side by hand from what their sources wrote, cell by cell. Where
 * a capability is itself a greatest value, "up to 3.6 m wide" is 3.6 m.
 */
class DemoComparisonTest {
    @Test
    void saysOfEveryCellWhatTheSourcesSay(@TempDir Path folder) throws IOException {
        BuiltInDefinitions definitions = BuiltInDefinitions.shared();
        List<List<String>> expected = fixture();
        try (TestingImport demo = TestingImport.in(folder, definitions)) {
            List.of("/demo/exhibitors.jsonl", "/demo/scanners.csv").forEach(demo::takeResource);
            List<Product> products =
                    expected.getFirst().subList(1, 4).stream()
                            .map(id -> product(demo.products(), id))
                            .toList();
            Comparison comparison = new ProductComparer(definitions.registry()).compare(products);

            for (List<String> line : expected.subList(1, expected.size())) {
                Row row = row(comparison, line.getFirst());
                assertThat(row.cells().stream().map(DemoComparisonTest::words).toList())
                        .as(line.getFirst())
                        .isEqualTo(line.subList(1, 4));
                assertThat(row.differs()).as(line.getFirst()).isEqualTo(line.get(4).equals("yes"));
                assertThat(row.stated())
                        .as(line.getFirst())
                        .isEqualTo(Integer.parseInt(line.get(5)));
            }
        }
    }

    private static List<List<String>> fixture() throws IOException {
        String name = "/comparison/three-scanners.csv";
        try (InputStream file =
                Objects.requireNonNull(DemoComparisonTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        }
    }

    private static Product product(List<Product> products, String id) {
        return products.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Row row(Comparison comparison, String capability) {
        return comparison.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.capability().id().equals(capability))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Cell cell) {
        return cell.figures().isEmpty()
                ? cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : cell.figures().stream()
                        .map(DemoComparisonTest::words)
                        .collect(Collectors.joining("; "));
    }

    private static String words(Figure figure) {
        return switch (figure) {
            case Figure.Measured it ->
                    end(it.stated().lower()) + ".." + end(it.stated().upper()) + " " + it.unit();
            case Figure.Chosen it -> String.join("+", it.options());
            case Figure.Claimed it -> "claimed: " + it.text();
            case Figure.Worded it -> it.text();
            case Figure.Sized it -> it.sides().toString();
            case Figure.Blanked it -> it.blank().code();
        };
    }

    private static String end(OptionalDouble end) {
        return end.isEmpty()
                ? ""
                : BigDecimal.valueOf(end.getAsDouble()).stripTrailingZeros().toPlainString();
    }
}
