package org.bordercatalogue.web.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a workbook back, by the format's own words and not with the library that wrote it: numbers
 * as doubles, words as strings, formulas as strings with their equals sign.
 */
public final class WorkbookReader {
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final boolean worked;

    /**
     * @param worked whether a formula is read as what a spreadsheet has worked out
     */
    private WorkbookReader(boolean worked) {
        this.worked = worked;
    }

    public static WorkbookReader read(byte[] bytes) throws IOException {
        return read(bytes, false);
    }

    /** What a spreadsheet has worked out and stored; an error of its stands as its own words. */
    public static WorkbookReader readWorkedOut(byte[] bytes) throws IOException {
        return read(bytes, true);
    }

    private static WorkbookReader read(byte[] bytes, boolean worked) throws IOException {
        Map<String, Document> parts = parts(bytes);
        WorkbookReader reader = new WorkbookReader(worked);
        Document shared = parts.get("xl/sharedStrings.xml");
        if (shared != null) {
            shared.getElementsByTag("si").forEach(each -> reader.shared.add(words(each)));
        }
        List<Element> tabs =
                Objects.requireNonNull(parts.get("xl/workbook.xml")).getElementsByTag("sheet");
        for (int i = 0; i < tabs.size(); i++) {
            Document sheet =
                    Objects.requireNonNull(
                            parts.get("xl/worksheets/sheet" + (i + 1) + ".xml"), "sheet " + i);
            reader.sheets.put(tabs.get(i).attr("name"), reader.rows(sheet));
        }
        return reader;
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** The rows of a tab, the headings first. Places that hold nothing are empty strings. */
    public List<List<Object>> rows(String name) {
        return Objects.requireNonNull(sheets.get(name), name);
    }

    /** By the directory at the archive's end, as spreadsheets do. */
    private static Map<String, Document> parts(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, bytes);
            return parts(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Document> parts(Path file) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                parts.put(
                        each.getName(),
                        Jsoup.parse(zip.getInputStream(each), "UTF-8", "", Parser.xmlParser()));
            }
        }
        return parts;
    }

    private List<List<Object>> rows(Document sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (Element row : sheet.getElementsByTag("row")) {
            List<Object> cells = new ArrayList<>();
            for (Element cell : row.getElementsByTag("c")) {
                int column = column(cell.attr("r"));
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(value(cell));
            }
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    private Object value(Element cell) {
        if (!worked && !cell.getElementsByTag("f").isEmpty()) {
            return "=" + cell.getElementsByTag("f").getFirst().wholeText();
        }
        String value = cell.getElementsByTag("v").text();
        return switch (cell.attr("t")) {
            case "inlineStr" -> words(cell);
            case "s" -> shared.get(Integer.parseInt(value));
            case "str", "e" -> value;
            default -> value.isEmpty() ? "" : Double.valueOf(value);
        };
    }

    private static String words(Element element) {
        return element.getElementsByTag("t").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static int column(String reference) {
        return reference
                        .chars()
                        .filter(Character::isUpperCase)
                        .reduce(0, (column, each) -> column * 26 + each - 'A' + 1)
                - 1;
    }
}
