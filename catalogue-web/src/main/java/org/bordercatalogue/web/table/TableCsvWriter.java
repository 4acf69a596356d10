package org.bordercatalogue.web.table;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.CsvSheetWriter;
import org.bordercatalogue.web.sheet.Sheet;
import org.bordercatalogue.web.sheet.SheetWriter;

/**
 * Writes the first sheet as CSV for people's spreadsheets, which want a byte order mark, and with
 * guards that are taken back when it is read.
 */
final class TableCsvWriter implements SheetWriter {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvSheetWriter plain = new CsvSheetWriter();

    @Override
    public MediaType mediaType() {
        return plain.mediaType();
    }

    @Override
    public String extension() {
        return plain.extension();
    }

    @Override
    public void write(Book book, OutputStream output) throws IOException {
        Sheet sheet = book.sheets().getFirst();
        Iterable<List<Cell>> guarded =
                () ->
                        StreamSupport.stream(sheet.rows().spliterator(), false)
                                .map(row -> row.stream().map(TableCsvWriter::guarded).toList())
                                .iterator();
        output.write(MARK);
        plain.write(
                new Book(
                        List.of(new Sheet(sheet.name(), sheet.columns(), guarded)),
                        book.rightToLeft()),
                output);
    }

    private static Cell guarded(Cell cell) {
        return cell instanceof Cell.Text(String text)
                ? new Cell.Text(FormulaGuard.guard(text))
                : cell;
    }
}
