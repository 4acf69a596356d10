package org.bordercatalogue.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * The rows that were not taken, with line and reason, in a file beside the import; made only when
 * there is one.
 */
final class RejectedFile implements AutoCloseable {
    private final Optional<Path> path;
    private final List<CsvWriter> open = new ArrayList<>(1);

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
        path.ifPresent(file -> {
            try {
                if (open.isEmpty()) {
                    open.add(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file));
                    open.getFirst().writeRecord("line", "reason", "row");
                }
                open.getFirst()
                        .writeRecord(
                                Long.toString(rejection.line()),
                                rejection.reason(),
                                rejection.text());
            } catch (IOException | UncheckedIOException e) {
                throw unwritable(file, e);
            }
        });
    }

    /** The file, once there is one. */
    Optional<Path> path() {
        return path.filter(file -> !open.isEmpty());
    }

    @Override
    public void close() {
        for (CsvWriter writer : open) {
            try {
                writer.close();
            } catch (IOException e) {
                throw unwritable(path.orElseThrow(), e);
            }
        }
    }

    private static CatalogueException unwritable(Path file, Exception cause) {
        return new CatalogueException(
                ErrorCode.STORAGE_FULL,
                "The rejected rows cannot be written to " + file + ": " + cause.getMessage(),
                cause);
    }
}
