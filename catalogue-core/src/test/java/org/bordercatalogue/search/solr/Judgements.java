package org.bordercatalogue.search.solr;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.Product;

/** What people judged that queries should find, from a file that explains itself. */
final class Judgements {
    private static final String FILE = "/relevance/judgements.csv";
    private static final int DEPTH = 10;
    private static final Map<String, Integer> GRADES = Map.of("three", 3, "two", 2, "one", 1);

    private final Registry registry;
    private final List<Product> products;

    Judgements(Registry registry, List<Product> products) {
        this.registry = registry;
        this.products = products;
    }

    /**
     * A query and the grade of each product that is not worthless.
     *
     * @param grades by product
     */
    record Judged(String query, String language, Map<String, Integer> grades) {
        /**
         * Normalised discounted cumulative gain of the first ten, from 0 to 1, with the gain
         * 2^grade - 1 and the discount log2(place + 1), as in Järvelin and Kekäläinen (2002) with
         * the gain of Burges and others (2005).
         */
        double ndcg(List<String> found) {
            List<Integer> ideal =
                    grades.values().stream().sorted(Comparator.reverseOrder()).toList();
            List<Integer> real =
                    found.stream().map(id -> grades.getOrDefault(id, 0)).limit(DEPTH).toList();
            return gain(real) / gain(ideal);
        }

        private static double gain(List<Integer> grades) {
            double gain = 0;
            for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
                gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
            }
            return gain;
        }
    }

    List<Judged> read() {
        try (InputStream file = Objects.requireNonNull(Judgements.class.getResourceAsStream(FILE));
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(reader)) {
            return rows.stream().map(this::judged).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Judged judged(NamedCsvRecord row) {
        Map<String, Integer> grades = new HashMap<>();
        GRADES.forEach((column, grade) ->
                Arrays.stream(row.getField(column).strip().split(" +", -1))
                        .filter(name -> !name.isEmpty())
                        .flatMap(this::named)
                        .forEach(id -> grades.merge(id, grade, Math::max)));
        return new Judged(row.getField("query"), row.getField("language"), grades);
    }

    private Stream<String> named(String name) {
        List<String> ids =
                products.stream()
                        .filter(product -> isMeant(name, product))
                        .map(Product::id)
                        .toList();
        if (ids.isEmpty() && !name.startsWith("type:")) {
            throw new IllegalArgumentException("judged, but not in the catalogue: " + name);
        }
        return ids.stream();
    }

    private boolean isMeant(String name, Product product) {
        String[] parts = name.split(":", -1);
        return switch (parts.length == 2 ? parts[0] : "") {
            case "type" ->
                    registry.lineage(registry.getType(product.type()).id()).stream()
                            .map(EquipmentType::id)
                            .anyMatch(parts[1]::equals);
            case "exhibitor" -> product.exhibitor().equals(parts[1]);
            default -> product.id().matches(name.replace("*", ".*"));
        };
    }
}
