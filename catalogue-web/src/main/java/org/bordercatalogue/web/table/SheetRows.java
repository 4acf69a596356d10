package org.bordercatalogue.web.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bordercatalogue.bulk.UploadedSheet;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet; used once. */
final class SheetRows {
    private static final int LETTERS = 26;

    private final XMLStreamReader xml;
    private final List<String> shared;
    private final SheetLimits limits;

    SheetRows(XMLStreamReader xml, List<String> shared, SheetLimits limits) {
        this.xml = xml;
        this.shared = shared;
        this.limits = limits;
    }

    List<UploadedSheet.Row> read() throws XMLStreamException {
        List<UploadedSheet.Row> rows = new ArrayList<>();
        int number = 0;
        while (WorkbookSheets.next(xml)) {
            if (WorkbookSheets.isStart(xml, "row")) {
                number = number(xml.getAttributeValue(null, "r"), number + 1);
                limits.row(rows.size());
                rows.add(row(number));
                limits.add(rows.getLast().cells());
            }
        }
        return rows;
    }

    private UploadedSheet.Row row(int number) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> troubles = new HashMap<>();
        while (WorkbookSheets.next(xml) && !isEnd("row")) {
            if (WorkbookSheets.isStart(xml, "c")) {
                int index = index(xml.getAttributeValue(null, "r"), cells.size());
                limits.column(index + 1);
                while (cells.size() <= index) {
                    cells.add("");
                }
                cells.set(index, cell(index, troubles));
            }
        }
        return new UploadedSheet.Row(number, cells, troubles);
    }

    private String cell(int index, Map<Integer, String> troubles) throws XMLStreamException {
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        String value = "";
        while (WorkbookSheets.next(xml) && !isEnd("c")) {
            if (WorkbookSheets.isStart(xml, "v")) {
                value = xml.getElementText();
            } else if (WorkbookSheets.isStart(xml, "is")) {
                value = words(xml, "is");
            } else if (WorkbookSheets.isStart(xml, "f")) {
                troubles.put(
                        index, "holds a formula, which is not worked out; put its value there");
            }
        }
        if (type.equals("e")) {
            troubles.putIfAbsent(index, "holds the error " + value + "; put a value there");
        }
        return text(type, value);
    }

    private String text(String type, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "inlineStr", "str" -> value.replace("\r\n", "\n");
            case "b" -> value.equals("1") ? "yes" : "no";
            case "n" -> plain(value);
            default -> value;
        };
    }

    private String shared(String value) {
        int index = number(value, 0);
        if (index < 0 || index >= shared.size()) {
            throw Uploads.invalid("The workbook is damaged; save it anew as .xlsx.");
        }
        return shared.get(index).replace("\r\n", "\n");
    }

    /** As somebody would write it: 0.1 also where the file has 0.1000000000000001. */
    private static String plain(String value) {
        try {
            double number = Double.parseDouble(value);
            boolean writable = Math.abs(number) < 1e15 && (number == 0 || Math.abs(number) > 1e-9);
            return writable
                    ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                    : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** All words up to the end of the element, without what only says how they are spoken. */
    static String words(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean spoken = false;
        while (WorkbookSheets.next(xml)
                && !(xml.isEndElement() && xml.getLocalName().equals(element))) {
            if (WorkbookSheets.isStart(xml, "t") && !spoken) {
                words.append(xml.getElementText());
            } else if (WorkbookSheets.isStart(xml, "rPh")) {
                spoken = true;
            } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                spoken = false;
            }
        }
        return words.toString();
    }

    private boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** The index of a column by the letters of a cell's name, 0 for A. */
    private static int index(@Nullable String name, int otherwise) {
        if (name == null) {
            return otherwise;
        }
        int index = 0;
        for (int at = 0; at < name.length() && Character.isLetter(name.charAt(at)); at++) {
            char letter = name.charAt(at);
            if (letter < 'A' || letter > 'Z' || at > 2) {
                throw Uploads.invalid("The workbook is damaged; save it anew as .xlsx.");
            }
            index = index * LETTERS + letter - 'A' + 1;
        }
        return Math.max(0, index - 1);
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
