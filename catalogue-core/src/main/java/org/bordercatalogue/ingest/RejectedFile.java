package org.bordercatalogue.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The rows that were not taken, with line and reason, in a file beside the import; made only when
 * there is one.
 */
final class RejectedFile implements AutoCloseable {
    private final Optional<Path> path;
    private final AtomicReference<@Nullable CsvWriter> writer = new AtomicReference<>();

    private RejectedFile(Optional<Path> path) {
        this.path = path;
    }

    static RejectedFile beside(Path file) {
        return new RejectedFile(
                Optional.of(file.resolveSibling(file.getFileName() + ".rejected.csv")));
    }

    /** For a dry run, which writes nothing. */
    static RejectedFile none() {
        return new RejectedFile(Optional.empty());
    }

    void write(Rejection rejection) {
        if (path.isEmpty()) {
            return;
        }
        CsvWriter open = writer.get();
        if (open == null) {
            open = open(path.get());
            writer.set(open);
        }
        open.writeRecord(Long.toString(rejection.line()), rejection.reason(), rejection.text());
    }

    Optional<Path> path() {
        return writer.get() == null ? Optional.empty() : path;
    }

    @Override
    public void close() {
        try {
            CsvWriter open = writer.get();
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvWriter open(Path path) {
        try {
            CsvWriter writer = CsvWriter.builder().build(path);
            writer.writeRecord("line", "reason", "row");
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
