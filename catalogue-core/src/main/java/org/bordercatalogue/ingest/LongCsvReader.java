package org.bordercatalogue.ingest;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Reads the long CSV, one statement a row. */
final class LongCsvReader {
    static final List<String> HEADER =
            List.of(
                    "exhibitor",
                    "exhibitor_country",
                    "exhibitor_website",
                    "product",
                    "equipment_type",
                    "attribute",
                    "value",
                    "unit",
                    "as_written",
                    "source");

    private final String file;
    private final Consumer<CsvRow> rows;
    private final Consumer<Rejection> rejections;

    LongCsvReader(String file, Consumer<CsvRow> rows, Consumer<Rejection> rejections) {
        this.file = file;
        this.rows = rows;
        this.rejections = rejections;
    }

    /** Whether a first line is this format's header. */
    static boolean isHeader(String line) {
        return line.startsWith(HEADER.getFirst() + "," + HEADER.get(1));
    }

    void read(Reader text) {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(true)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            Iterator<CsvRecord> iterator = records.iterator();
            checkHeader(iterator);
            iterator.forEachRemaining(this::take);
        } catch (CsvParseException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    file + " is not readable as CSV: " + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkHeader(Iterator<CsvRecord> records) {
        List<String> found = records.hasNext() ? records.next().getFields() : List.of();
        if (!found.stream().map(String::strip).toList().equals(HEADER)) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    file
                            + ": line 1: the header must read "
                            + String.join(",", HEADER)
                            + ", not "
                            + String.join(",", found)
                            + ".");
        }
    }

    private void take(CsvRecord csv) {
        long line = csv.getStartingLineNumber();
        List<String> fields = csv.getFields().stream().map(String::strip).toList();
        if (fields.size() != HEADER.size()) {
            reject(line, csv, "has " + fields.size() + " columns, not " + HEADER.size());
        } else if (fields.get(0).isEmpty() || fields.get(3).isEmpty() || fields.get(5).isEmpty()) {
            reject(line, csv, "names no exhibitor, no product or no attribute");
        } else if (fields.stream().anyMatch(field -> field.indexOf('\0') >= 0)) {
            reject(line, csv, "holds the character NUL, which cannot be kept");
        } else {
            rows.accept(row(line, fields));
        }
    }

    private void reject(long line, CsvRecord csv, String reason) {
        rejections.accept(new Rejection(line, String.join(",", csv.getFields()), reason));
    }

    private static CsvRow row(long line, List<String> fields) {
        return new CsvRow(
                line,
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6),
                fields.get(7),
                fields.get(8),
                fields.get(9));
    }
}
