package org.bordercatalogue.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.ProductJson;
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
            throw unwritable(file, e);
        } finally {
            delete(unfinished);
        }
    }

    private long write(Path file, Progress progress) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            LineFile lines = new LineFile(out, progress);
            return store.read(transaction -> {
                writeAll(transaction, lines);
                return lines.count();
            });
        }
    }

    private void writeAll(Transaction transaction, LineFile lines) {
        transaction.exhibitors().listExhibitors().stream()
                .sorted(Comparator.comparing(Exhibitor::id))
                .forEach(exhibitor ->
                        lines.write(LineJson.EXHIBITOR, json -> LineWriter.write(json, exhibitor)));
        transaction.editions().listEditions().stream()
                .sorted(Comparator.comparing(Edition::id))
                .forEach(edition ->
                        lines.write(
                                LineJson.EDITION,
                                json ->
                                        LineWriter.write(
                                                json, edition, isPartial(transaction, edition))));
        transaction
                .entries()
                .forEachLiveRevision(revision ->
                        lines.write(
                                LineJson.PRODUCT,
                                json -> products.write(revision.content(), json)));
        transaction.editions().listListings().stream()
                .sorted(LISTING_ORDER)
                .forEach(listing ->
                        lines.write(LineJson.LISTING, json -> LineWriter.write(json, listing)));
    }

    private static boolean isPartial(Transaction transaction, Edition edition) {
        return transaction.editions().rules().rules(edition.id()).partial();
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw unwritable(unfinished, e);
        }
    }

    private static CatalogueException unwritable(Path file, Exception cause) {
        return new CatalogueException(
                ErrorCode.STORAGE_FULL, file + " cannot be written: " + cause.getMessage(), cause);
    }
}
