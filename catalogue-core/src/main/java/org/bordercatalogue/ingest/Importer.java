package org.bordercatalogue.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.ProductIds;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.publishing.EntryIds;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.CatalogueStore;

/** Imports a file of the long CSV or of JSON Lines; which it is shows in its first character. */
public final class Importer {
    private static final int LOOK_AHEAD = 1 << 16;

    private final CatalogueStore store;
    private final Publisher publisher;
    private final ProductJson json;
    private final ProductAssembler assembler;

    public Importer(
            CatalogueStore store,
            Publisher publisher,
            ProductJson json,
            Registry registry,
            FigureReader figures) {
        this.store = store;
        this.publisher = publisher;
        this.json = json;
        this.assembler = new ProductAssembler(registry, figures, Hints.load());
    }

    /**
     * Imports one file. What it reports as done is durable. Throws {@code INVALID_INPUT} when the
     * file cannot be read at all; a single bad row is rejected and reported instead.
     */
    public ImportReport importFile(ImportRequest request, Progress progress) {
        Path file = request.file();
        try (RejectedFile rejected =
                        request.dryRun() ? RejectedFile.none() : RejectedFile.beside(file);
                BufferedReader text = Files.newBufferedReader(file)) {
            ImportLog log = new ImportLog(rejected);
            run(request, text, log, progress);
            return log.report(request);
        } catch (NoSuchFileException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, "There is no file " + file + ".", e);
        } catch (MalformedInputException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    file + " is not UTF-8 text; save it as UTF-8 and try again.",
                    e);
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void run(ImportRequest request, BufferedReader text, ImportLog log, Progress progress)
            throws IOException {
        Sink sink =
                request.dryRun()
                        ? new PreviewSink(store, json)
                        : Sink.publishing(publisher, request.actor());
        ProductIds ids = new EntryIds(store);
        String start = firstLine(text);
        if (start.startsWith("{")) {
            new JsonLinesImport(json, ids, sink, log).run(text, progress);
        } else if (LongCsvReader.isHeader(start)) {
            new LongCsvImport(store, assembler, ids, sink, log)
                    .run(request.file().toString(), text, progress);
        } else {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    request.file()
                            + ": line 1 is neither a JSON object nor the header "
                            + String.join(",", LongCsvReader.HEADER)
                            + ".");
        }
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD - 1];
        int length = Math.max(0, text.read(start));
        text.reset();
        String begin = new String(start, 0, length);
        if (begin.startsWith("\uFEFF")) {
            text.skip(1);
            begin = begin.substring(1);
        }
        return begin.stripLeading().lines().findFirst().orElse("");
    }
}
