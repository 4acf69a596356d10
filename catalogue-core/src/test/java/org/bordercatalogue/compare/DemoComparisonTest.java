package org.bordercatalogue.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three real scanners, set side by side by hand from what their sources wrote, cell by cell. */
class DemoComparisonTest {
    private static final List<String> PRODUCTS =
            List.of("rapiscan-systems-eagle-m60", "nuctech-mb1215hl", "nuctech-mt1213de");
    private static final Pattern REFERENCE = Pattern.compile(" @([0-9]+)");

    @Test
    void saysOfEveryCellWhatTheSourcesSayAndNothingBesides(@TempDir Path folder)
            throws IOException {
        BuiltInDefinitions definitions = BuiltInDefinitions.shared();
        try (TestingImport demo = TestingImport.in(folder, definitions)) {
            List.of("/demo/exhibitors.jsonl", "/demo/scanners.csv").forEach(demo::takeResource);
            List<Product> products =
                    PRODUCTS.stream().map(id -> product(demo.products(), id)).toList();
            Comparison comparison = new ProductComparer(definitions.registry()).compare(products);

            String said =
                    comparison.sections().stream()
                            .flatMap(section ->
                                    section.rows().stream().map(row -> words(section, row)))
                            .collect(Collectors.joining("\n"));

            assertThat(said.strip()).isEqualTo(REFERENCE.matcher(fixture()).replaceAll(""));
            assertThat(products.stream().mapToInt(each -> each.unmapped().size()).sum())
                    .isEqualTo(3);
        }
    }

    /** What stands behind an @ is the line of the very product, and is told but once. */
    @Test
    void everyLineOfTheProductsIsCheckedOnce() throws IOException {
        List<String> lines = resource("/demo/scanners.csv").lines().toList();
        List<String> cited =
                Stream.concat(
                                REFERENCE.matcher(fixture()).results().map(it -> it.group(1)),
                                Stream.of("29", "526", "529"))
                        .map(number -> lines.get(Integer.parseInt(number) - 1))
                        .toList();
        List<String> own =
                lines.stream()
                        .filter(line ->
                                Stream.of(",Eagle M60,", ",MB1215HL,", ",MT1213DE,")
                                        .anyMatch(line::contains))
                        .toList();

        assertThat(cited).containsExactlyInAnyOrderElementsOf(own);
    }

    /** The rows of the fixture, without its remarks. */
    private static String fixture() throws IOException {
        return resource("/comparison/three-scanners.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(DemoComparisonTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static Product product(List<Product> products, String id) {
        return products.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static String words(Section section, Row row) {
        String head =
                "%s, %s, %s, %d of %d"
                        .formatted(
                                row.capability().id(),
                                section.group(),
                                row.differs() ? "differs" : "same",
                                row.stated(),
                                row.cells().size());
        return Stream.concat(
                                Stream.of(row.comparable() ? head : head + ", not comparable"),
                                row.cells().stream().map(cell -> "    " + words(cell)))
                        .collect(Collectors.joining("\n", "", "\n"))
                + (section.shared() ? "" : "not shared\n");
    }

    private static String words(Cell cell) {
        String figures =
                cell.figures().isEmpty()
                        ? cell.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        : cell.figures().stream()
                                .map(figure -> words(figure) + (isByType(figure) ? " by type" : ""))
                                .collect(Collectors.joining(" | "));
        return (cell.best() ? "best: " : "")
                + (cell.contradictory() ? "contradictory: " : "")
                + figures;
    }

    private static boolean isByType(Figure figure) {
        return figure.attribution().source().orElse("").startsWith("equipment type");
    }

    private static String words(Figure figure) {
        return switch (figure) {
            case Figure.Measured it -> words(it.stated()) + " " + it.unit();
            case Figure.Chosen it -> String.join("+", it.options());
            case Figure.Claimed it -> "claimed: " + it.text();
            case Figure.Worded it -> it.text();
            case Figure.Sized it -> it.sides().toString();
            case Figure.Blanked it -> it.blank().code();
        };
    }

    private static String words(Bounds bounds) {
        return bounds.lower().equals(bounds.upper())
                ? end(bounds.lower())
                : end(bounds.lower()) + ".." + end(bounds.upper());
    }

    private static String end(OptionalDouble end) {
        return end.isEmpty()
                ? ""
                : BigDecimal.valueOf(end.getAsDouble()).stripTrailingZeros().toPlainString();
    }
}
