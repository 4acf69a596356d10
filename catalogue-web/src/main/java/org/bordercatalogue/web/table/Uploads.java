package org.bordercatalogue.web.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bordercatalogue.bulk.UploadedSheet;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Reads a table that was sent in, whatever it is written in. */
final class Uploads {
    /** Of the parts of a workbook. */
    private static final byte[] ZIP = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);

    private Uploads() {}

    /** Sheets that say of themselves that they are notes are left out. */
    static List<UploadedSheet> read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw invalid("Choose a file: a workbook (.xlsx) or a CSV.");
        }
        List<UploadedSheet> sheets =
                beginsWith(content, ZIP)
                        ? WorkbookSheets.read(content)
                        : List.of(CsvSheets.read(tab(fileName), content));
        List<UploadedSheet> tables = sheets.stream().filter(Uploads::isTable).toList();
        if (tables.isEmpty()) {
            throw invalid("There is no table in the file; take a template and fill that in.");
        }
        return tables;
    }

    static CatalogueException invalid(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }

    private static boolean isTable(UploadedSheet sheet) {
        return sheet.rows().stream()
                .findFirst()
                .filter(row -> !row.cells().isEmpty())
                .filter(row -> !row.cells().getFirst().strip().startsWith("#"))
                .isPresent();
    }

    private static String tab(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", "");
    }

    private static boolean beginsWith(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (content[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
