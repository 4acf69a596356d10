package org.bordercatalogue.web.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes the first sheet of a book as comma-separated values (RFC 4180, UTF-8): numbers with a dot
 * and without grouping, formulas as their results. There is no byte order mark: it is programs that
 * read this, people have the workbook.
 */
public final class CsvSheetWriter implements SheetWriter {
    public static final String MEDIA_TYPE = "text/csv";

    /** What spreadsheets take for the begin of a formula, in its narrow and wide forms. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public MediaType mediaType() {
        return new MediaType("text", "csv", Map.of("charset", "utf-8", "header", "present"));
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Book book, OutputStream output) throws IOException {
        Sheet sheet = book.sheets().getFirst();
        Writer text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        // Not closed: the stream belongs to the caller.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(
                sheet.columns().stream().map(Sheet.Column::heading).map(this::guarded).toList());
        for (List<Cell> row : sheet.rows()) {
            csv.writeRecord(row.stream().map(this::text).toList());
        }
        csv.flush();
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> guarded(text);
            case Cell.Heading(String text) -> guarded(text);
            case Cell.Blank(String words) -> guarded(words);
            case Cell.Numeric(double value) -> plain(value);
            case Cell.Formula(_, double result) -> plain(result);
        };
    }

    /** Words that a spreadsheet would take for a formula begin with an apostrophe instead. */
    private String guarded(String text) {
        boolean risky = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    private static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
