package org.bordercatalogue.web.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bordercatalogue.bulk.UploadedSheet;

/** Reads CSV as spreadsheets save it: in UTF-8, its cells parted by commas, semicolons or tabs. */
final class CsvSheets {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvSheets() {}

    static UploadedSheet read(String name, byte[] content) {
        String text = text(content);
        SheetLimits limits = new SheetLimits();
        List<UploadedSheet.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                limits.row(rows.size());
                limits.column(record.getFieldCount());
                limits.add(record.getFields());
                rows.add(
                        new UploadedSheet.Row(
                                rows.size() + 1,
                                record.getFields().stream().map(CsvSheets::cell).toList(),
                                Map.of()));
            }
        } catch (CsvParseException broken) {
            throw Uploads.invalid("The CSV cannot be read: " + reason(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new UploadedSheet(name, rows);
    }

    /** What is wrong stands behind where. */
    private static String reason(CsvParseException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return Objects.requireNonNullElse(cause.getMessage(), "it is damaged");
    }

    private static String cell(String text) {
        return FormulaGuard.unguard(text.replace("\r\n", "\n"));
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char found = SEPARATORS.getFirst();
        long most = 0;
        for (char each : SEPARATORS) {
            long count = first.chars().filter(it -> it == each).count();
            if (count > most) {
                most = count;
                found = each;
            }
        }
        return found;
    }

    private static String text(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Uploads.invalid(
                    "The file is neither a workbook nor CSV in UTF-8; save it as .xlsx, or as CSV"
                            + " UTF-8.");
        }
    }
}
