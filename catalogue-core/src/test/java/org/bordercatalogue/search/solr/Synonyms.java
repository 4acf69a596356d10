package org.bordercatalogue.search.solr;

import static org.bordercatalogue.testing.ProductBuilder.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.search.IndexedProduct;

/** The synonyms as the configset has them, each line with a product that uses its last word. */
final class Synonyms {
    private Synonyms() {}

    /**
     * @param words all of which mean the same
     */
    record Line(String language, int number, List<String> words) {
        String id() {
            return "synonym-" + language + "-" + number;
        }

        IndexedProduct example() {
            Exhibitor own =
                    new Exhibitor(
                            id(), "Q", Optional.empty(), Optional.empty(), List.of(), List.of());
            return product(id(), "equipment")
                    .named("Q" + number + "Q")
                    .by(own)
                    .described(language, words.getLast())
                    .indexed();
        }

        @Override
        public String toString() {
            return language + " " + words;
        }
    }

    static List<Line> all() {
        List<Line> all = new ArrayList<>();
        for (String language : ProductDocuments.LANGUAGES) {
            text(language)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                    .forEach(words -> all.add(new Line(language, all.size(), words)));
        }
        return all;
    }

    private static String text(String language) {
        String name = "/configset/catalogue/conf/synonyms_" + language + ".txt";
        try (InputStream file = Objects.requireNonNull(Synonyms.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
