package org.bordercatalogue.web.sheet;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a book as an Office Open XML workbook: a tab for each sheet, headings that stay in sight,
 * numbers as numbers, and words as words even where they begin with an equals sign.
 */
public final class WorkbookSheetWriter implements SheetWriter {
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 500;
    private static final int ROWS_WITH_CHOICES = 2_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;

    private final String application;

    /**
     * @param application named as the maker of the file
     */
    public WorkbookSheetWriter(String application) {
        this.application = application;
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MEDIA_TYPE);
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(Book book, OutputStream output) throws IOException {
        Workbook workbook = new Workbook(output, application, null);
        Set<String> names = new HashSet<>();
        for (Sheet sheet : book.sheets()) {
            Worksheet page = workbook.newWorksheet(tabName(sheet.name(), names));
            if (book.rightToLeft()) {
                page.rightToLeft();
            }
            writeHeadings(page, sheet);
            writeRows(page, sheet);
            page.finish();
        }
        workbook.finish();
    }

    private static void writeHeadings(Worksheet page, Sheet sheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            Sheet.Column each = sheet.columns().get(column);
            page.width(column, each.width());
            page.inlineString(0, column, text(each.heading()));
            page.style(0, column).bold().wrapText(true).set();
            if (!each.choices().isEmpty()) {
                page.range(1, column, ROWS_WITH_CHOICES, column)
                        .validateWithListByFormula(each.choices())
                        .allowBlank(true)
                        .showErrorMessage(false);
            }
        }
        page.freezePane(0, 1);
        page.repeatRows(0);
    }

    private static void writeRows(Worksheet page, Sheet sheet) throws IOException {
        int row = 1;
        for (List<Cell> cells : sheet.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                write(page, row, column, cells.get(column));
            }
            if (row % ROWS_IN_MEMORY == 0) {
                page.flush();
            }
            row++;
        }
    }

    private static void write(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> {
                if (!text.isEmpty()) {
                    page.inlineString(row, column, text(text));
                }
            }
            case Cell.Heading(String text) -> {
                page.inlineString(row, column, text(text));
                page.style(row, column).bold().set();
            }
            case Cell.Blank(String words) -> {
                page.inlineString(row, column, text(words));
                page.style(row, column).italic().set();
            }
            case Cell.Numeric(double value) -> page.value(row, column, value);
            case Cell.Formula(String expression, _) -> page.formula(row, column, expression);
        }
    }

    /** Without what XML or a cell cannot hold. */
    private static String text(String text) {
        String clean =
                text.codePoints()
                        .filter(WorkbookSheetWriter::isCharacter)
                        .limit(LONGEST_TEXT)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT);
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** A name that a tab may have and no other has yet. */
    private static String tabName(String name, Set<String> taken) {
        String plain = text(name).replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("^'|'$", " ");
        String candidate = shortened(plain, LONGEST_NAME).strip();
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            candidate = shortened(plain, LONGEST_NAME - suffix.length()).strip() + suffix;
        }
        return candidate;
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
