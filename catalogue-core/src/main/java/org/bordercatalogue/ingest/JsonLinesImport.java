package org.bordercatalogue.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bordercatalogue.edition.AnnouncedEdition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.FigureWarning;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductIds;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.ReadProduct;
import org.bordercatalogue.product.Unmapped;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.publishing.Publisher;

/** Imports JSON Lines as they come, batch by batch, so that a file of any size fits into memory. */
final class JsonLinesImport {
    private static final int BATCH = 500;

    private final ProductJson products;
    private final ProductIds ids;
    private final Publisher publisher;
    private final String actor;
    private final ImportLog log;
    private final ObjectReader reader = LineJson.strictReader();
    private final List<Read<?>> batch = new ArrayList<>();

    JsonLinesImport(
            ProductJson products,
            ProductIds ids,
            Publisher publisher,
            String actor,
            ImportLog log) {
        this.products = products;
        this.ids = ids;
        this.publisher = publisher;
        this.actor = actor;
        this.log = log;
    }

    /** A thing of the batch with the line that it came from. */
    private record Read<T>(long line, String text, String kind, T thing) {}

    void run(BufferedReader lines, Progress progress) throws IOException {
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                log.row();
                read(number, line).ifPresent(this::add);
            }
            if (number % BATCH == 0) {
                progress.at(number, 0);
            }
        }
        flush();
        progress.at(number, number);
    }

    private Optional<Read<?>> read(long number, String text) {
        try {
            JsonNode tree = reader.readTree(text);
            LineJson.requireStorable(tree);
            String kind = LineJson.kindOf(tree);
            return Optional.of(new Read<>(number, text, kind, thing(kind, tree.get(kind))));
        } catch (JsonProcessingException e) {
            String reason = "not readable as JSON: " + e.getOriginalMessage();
            log.reject(new Rejection(number, text, reason));
        } catch (CatalogueException e) {
            if (e.code() != ErrorCode.INVALID_INPUT) {
                throw e;
            }
            log.reject(new Rejection(number, text, e.getMessage()));
        }
        return Optional.empty();
    }

    private Object thing(String kind, JsonNode json) {
        return switch (kind) {
            case LineJson.EXHIBITOR -> LineJson.exhibitor(json);
            case LineJson.EDITION -> LineJson.edition(json);
            case LineJson.LISTING -> LineJson.listing(json);
            default -> products.read(json, ids);
        };
    }

    /** Lines of one kind are published together; exhibitors are there before their products. */
    private void add(Read<?> read) {
        if (batch.size() == BATCH
                || (!batch.isEmpty() && !batch.getFirst().kind().equals(read.kind()))) {
            flush();
        }
        batch.add(read);
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        switch (batch.getFirst().kind()) {
            case LineJson.EXHIBITOR -> others(Exhibitor.class, publisher::saveExhibitors);
            case LineJson.EDITION -> others(AnnouncedEdition.class, publisher::announce);
            case LineJson.LISTING -> others(Listing.class, publisher::saveListings);
            default -> products();
        }
        batch.clear();
    }

    private <T> void others(
            Class<T> type, BiFunction<List<T>, String, List<Publication>> publication) {
        List<T> things = batch.stream().map(read -> type.cast(read.thing())).toList();
        List<Publication> publications = publication.apply(things, actor);
        for (int i = 0; i < batch.size(); i++) {
            if (isTaken(batch.get(i), publications.get(i))) {
                log.other(publications.get(i));
            }
        }
    }

    private void products() {
        List<Product> all =
                batch.stream().map(read -> ((ReadProduct) read.thing()).product()).toList();
        List<Publication> publications = publisher.publish(all, actor);
        for (int i = 0; i < batch.size(); i++) {
            log.product(publications.get(i));
            if (isTaken(batch.get(i), publications.get(i))) {
                tell(batch.get(i).line(), (ReadProduct) batch.get(i).thing());
            }
        }
    }

    private boolean isTaken(Read<?> read, Publication publication) {
        if (publication.outcome() != Outcome.REFUSED) {
            return true;
        }
        log.reject(new Rejection(read.line(), read.text(), publication.reason()));
        return false;
    }

    private void tell(long line, ReadProduct read) {
        String name = read.product().name();
        for (List<Figure> stated : read.product().figures().values()) {
            log.figures(stated.size());
        }
        for (FigureWarning warning : read.warnings()) {
            log.warn(line, name, warning.capability() + ": " + warning.warning().message());
        }
        for (Unmapped unmapped : read.unread()) {
            log.unmapped(unmapped.attribute(), unmapped.reason());
        }
    }
}
