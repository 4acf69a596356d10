package org.bordercatalogue.web.table;

import java.util.List;
import org.bordercatalogue.bulk.Tables;
import org.bordercatalogue.bulk.UploadedSheet;
import org.bordercatalogue.web.entry.SentParts;

/**
 * A table as a form sent it.
 *
 * @param name of the file
 */
record SentTable(String name, List<UploadedSheet> sheets) {
    private static final String FILE = "table";
    private static final int LONGEST_NAME = 120;
    private static final long MEBIBYTE = 1024 * 1024;

    SentTable {
        sheets = List.copyOf(sheets);
    }

    /** Throws {@code INVALID_INPUT} for what is no table, or too large to be looked at. */
    static SentTable of(SentParts sent) {
        if (sent.size(FILE) > Tables.MOST_BYTES) {
            throw Uploads.invalid(
                    "The file has more than "
                            + Tables.MOST_BYTES / MEBIBYTE
                            + " MB; send it in parts, or without pictures.");
        }
        String name = sent.fileName(FILE);
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        return new SentTable(shown, Uploads.read(shown, sent.content(FILE)));
    }
}
