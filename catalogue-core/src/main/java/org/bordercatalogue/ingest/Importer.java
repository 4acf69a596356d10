package org.bordercatalogue.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.publishing.EntryIds;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.rehearsal.RehearsalStore;

/** Imports a file of the long CSV or of JSON Lines; which it is shows in its first character. */
public final class Importer {
    private static final int LOOK_AHEAD = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
                BufferedReader text = open(file)) {
            ImportLog log = new ImportLog(rejected);
            run(request, text, log, progress);
            return log.report(request);
        } catch (NoSuchFileException e) {
            throw unreadable("There is no file " + file + ".", e);
        } catch (AccessDeniedException e) {
            throw unreadable(file + " may not be read by the user of this process.", e);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw unreadable(file + " is a folder; name the files in it.");
        }
        Utf8Check.check(file);
        return Files.newBufferedReader(file);
    }

    private void run(ImportRequest request, BufferedReader text, ImportLog log, Progress progress)
            throws IOException {
        CatalogueStore own = request.dryRun() ? new RehearsalStore(store) : store;
        Publisher desk = publisher.over(own);
        String start = firstLine(text);
        if (start.startsWith("{")) {
            new JsonLinesImport(json, new EntryIds(own), desk, request.actor(), log)
                    .run(text, progress);
        } else if (LongCsvReader.isHeader(start)) {
            new LongCsvImport(own, assembler, desk, request.actor(), log)
                    .run(request.file().toString(), text, progress);
        } else {
            throw unreadable(
                    request.file()
                            + ": line 1 is neither a JSON object nor the header "
                            + String.join(",", LongCsvReader.HEADER)
                            + ".");
        }
    }

    /** The beginning of the text, which stays to be read; a byte order mark before it goes. */
    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD - 1];
        int length = Math.max(0, text.read(start));
        text.reset();
        String begin = new String(start, 0, length);
        if (begin.startsWith(BYTE_ORDER_MARK)) {
            text.skip(BYTE_ORDER_MARK.length());
            begin = begin.substring(BYTE_ORDER_MARK.length());
        }
        return begin.stripLeading().lines().findFirst().orElse("");
    }

    private static CatalogueException unreadable(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }

    private static CatalogueException unreadable(String message, Exception cause) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message, cause);
    }
}
