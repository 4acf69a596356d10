package org.bordercatalogue.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Writes all that is live as JSON Lines in a stable order: exhibitors, editions, products,
 * listings, each by id.
 */
public final class Exporter {
    private static final Comparator<Listing> LISTING_ORDER =
            Comparator.comparing(Listing::edition)
                    .thenComparing(Listing::exhibitor)
                    .thenComparing(listing -> listing.product().orElse(""));

    private final CatalogueStore store;
    private final ProductJson products;
    private final JsonMapper mapper = JsonMapper.builder().build();

    public Exporter(CatalogueStore store, ProductJson products) {
        this.store = store;
        this.products = products;
    }

    /** Writes the file whole or not at all; returns the number of lines. */
    public long export(Path file, Progress progress) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            long lines = write(unfinished, progress);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return lines;
        } catch (IOException | UncheckedIOException e) {
            delete(unfinished);
            throw new CatalogueException(
                    ErrorCode.STORAGE_FULL, file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private long write(Path file, Progress progress) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Lines lines = new Lines(out, progress);
            store.read(transaction -> {
                writeAll(transaction, lines);
                return lines.written.get();
            });
            return lines.written.get();
        }
    }

    private void writeAll(Transaction transaction, Lines lines) {
        transaction.exhibitors().listExhibitors().stream()
                .sorted(Comparator.comparing(Exhibitor::id))
                .forEach(exhibitor ->
                        lines.write(LineJson.EXHIBITOR, json -> write(json, exhibitor)));
        transaction.editions().listEditions().stream()
                .sorted(Comparator.comparing(Edition::id))
                .forEach(edition -> lines.write(LineJson.EDITION, json -> write(json, edition)));
        transaction.entries().forEachLiveRevision(revision -> write(lines, revision));
        transaction.editions().listListings().stream()
                .sorted(LISTING_ORDER)
                .forEach(listing -> lines.write(LineJson.LISTING, json -> write(json, listing)));
    }

    private void write(Lines lines, Revision revision) {
        lines.write(LineJson.PRODUCT, json -> products.write(revision.content(), json));
    }

    private static void write(JsonGenerator json, Exhibitor exhibitor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", exhibitor.id());
        json.writeStringField("name", exhibitor.name());
        write(json, "country", exhibitor.country());
        write(json, "website", exhibitor.website());
        write(json, "aliases", exhibitor.aliases());
        write(json, "formerNames", exhibitor.formerNames());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Edition edition) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", edition.id());
        json.writeStringField("name", edition.name());
        write(json, "theme", edition.theme());
        write(json, "startDate", edition.startDate().map(Object::toString));
        write(json, "endDate", edition.endDate().map(Object::toString));
        write(json, "city", edition.city());
        write(json, "country", edition.country());
        write(json, "host", edition.host());
        write(json, "format", edition.format());
        write(json, "participants", edition.participants());
        write(json, "countries", edition.countries());
        write(json, "exhibitingCompanies", edition.exhibitingCompanies());
        write(json, "source", edition.source());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Listing listing) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", listing.edition());
        json.writeStringField("exhibitor", listing.exhibitor());
        write(json, "product", listing.product());
        write(json, "role", listing.role());
        write(json, "booth", listing.booth());
        write(json, "source", listing.source());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Optional<String> text)
            throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    private static void write(JsonGenerator json, String key, List<String> texts)
            throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what stands under a line's one key. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** The file, line by line. */
    private final class Lines {
        private static final int STEP = 500;

        private final BufferedWriter out;
        private final Progress progress;
        private final AtomicLong written = new AtomicLong();

        Lines(BufferedWriter out, Progress progress) {
            this.out = out;
            this.progress = progress;
        }

        void write(String kind, Content content) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = mapper.createGenerator(line)) {
                json.writeStartObject();
                json.writeFieldName(kind);
                content.write(json);
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            append(line.toString());
        }

        private void append(String line) {
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            long done = written.incrementAndGet();
            if (done % STEP == 0) {
                progress.at(done, 0);
            }
        }
    }
}
