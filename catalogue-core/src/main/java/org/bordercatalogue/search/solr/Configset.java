package org.bordercatalogue.search.solr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.bordercatalogue.kernel.Sha256;

/**
 * The schema and configuration that come with the application, the same bytes wherever they are
 * used.
 */
final class Configset {
    private static final String FOLDER = "/configset/catalogue/conf/";
    private static final String SCHEMA = "schema.xml";
    private static final List<String> FILES =
            List.of(
                    SCHEMA,
                    "solrconfig.xml",
                    "contractions_fr.txt",
                    "stopwords_ar.txt",
                    "stopwords_en.txt",
                    "stopwords_es.txt",
                    "stopwords_fr.txt",
                    "synonyms_ar.txt",
                    "synonyms_en.txt",
                    "synonyms_es.txt",
                    "synonyms_fr.txt");

    /** Rises when documents are made otherwise under the same schema. */
    private static final int DOCUMENTS = 4;

    private Configset() {}

    /** Tells whether an index was made by this schema and this way of making documents. */
    static String version() {
        try (InputStream schema = open(SCHEMA)) {
            return Sha256.hex(schema.readAllBytes()).substring(0, 16) + "-" + DOCUMENTS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies it below a folder of configsets, under a name that changes with the schema, and gives
     * that name.
     */
    static String copyTo(Path configsets) throws IOException {
        String name = "catalogue-" + version();
        Path target = configsets.resolve(name).resolve("conf");
        Files.createDirectories(target);
        for (String file : FILES) {
            try (InputStream source = open(file)) {
                Files.copy(source, target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return name;
    }

    /** One of its files. */
    static String text(String file) {
        try (InputStream stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = Configset.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IOException(
                    "The application lacks its search configuration: " + FOLDER + file);
        }
        return stream;
    }
}
