package org.bordercatalogue.search.solr;

import static org.bordercatalogue.testing.ProductBuilder.product;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.wording.FoldedWords;

/** Queries with a sentence that says the same in other words, from a file that explains itself. */
final class SynonymSentences {
    private static final String FILE = "/synonyms/synonyms.csv";

    private SynonymSentences() {}

    /** One row; its product is described by the sentence. */
    record Row(String language, String query, String sentence, long line) {
        String id() {
            return "sentence-" + line;
        }

        IndexedProduct example() {
            Exhibitor own =
                    new Exhibitor(
                            id(), "Q", Optional.empty(), Optional.empty(), List.of(), List.of());
            return product(id(), "equipment")
                    .named("S" + line + "S")
                    .by(own)
                    .described(language, sentence)
                    .indexed();
        }

        /** Whether it shows that one word of a line finds another. */
        boolean shows(Synonyms.Line line) {
            return line.language().equals(language)
                    && line.words().stream()
                            .filter(word -> says(query, word))
                            .anyMatch(word ->
                                    line.words().stream()
                                            .anyMatch(other ->
                                                    !other.equals(word) && says(sentence, other)));
        }

        private static boolean says(String text, String words) {
            return keys(text).containsAll(keys(words));
        }

        private static List<String> keys(String text) {
            return FoldedWords.of(text).stream().map(FoldedWords::key).toList();
        }

        @Override
        public String toString() {
            return language + " " + query;
        }
    }

    static List<Row> all() {
        try (InputStream file =
                        Objects.requireNonNull(SynonymSentences.class.getResourceAsStream(FILE));
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(reader)) {
            return rows.stream()
                    .map(row ->
                            new Row(
                                    row.getField("language"),
                                    row.getField("query"),
                                    row.getField("sentence"),
                                    row.getStartingLineNumber()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
