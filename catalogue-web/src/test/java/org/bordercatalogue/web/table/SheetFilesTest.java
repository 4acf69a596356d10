package org.bordercatalogue.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bordercatalogue.bulk.UploadedSheet;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;
import org.bordercatalogue.web.sheet.SheetWriter;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of tables: nothing of a cell is lost in them, and nothing bad comes by them. */
class SheetFilesTest {
    private static final long SEED = 20260204;
    private static final List<String> ODD =
            List.of(
                    "a", "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\n", " ", "\\", "#", "|",
                    "é", "ع", "日", "😀", "\uFF1D", "\uFF20", "<", "&", "]]>", "1", "0.1", "null",
                    "\u2028", "\u007f", "\u202e", "%", "TRUE");
    private static final SheetWriter WORKBOOK = new WorkbookSheetWriter("catalogue");

    @Test
    void everyWordComesBackFromAWorkbook() throws IOException {
        List<List<String>> rows = random();

        assertThat(cells(Uploads.read("t.xlsx", written(WORKBOOK, rows)))).isEqualTo(rows);
    }

    @Test
    void everyWordComesBackFromCsvAndNoneBeginsAFormulaInIt() throws IOException {
        List<List<String>> rows = random();
        byte[] file = written(new TableCsvWriter(), rows);

        assertThat(cells(Uploads.read("t.csv", file))).isEqualTo(rows);
        try (CsvReader<CsvRecord> raw =
                CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            raw.stream()
                    .flatMap(record -> record.getFields().stream())
                    .forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\t\uFF1D\uFF20-].*"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_entry [t],name\r\n,x\r\n",
                "_entry [t];name\n;x\n",
                "\uFEFF_entry [t]\tname\n\tx"
            })
    void readsCsvAsSpreadsheetsOfAnyCountrySaveIt(String text) {
        assertThat(cells(Uploads.read("t.csv", text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("_entry [t]", "name"), List.of("", "x"));
    }

    @Test
    void tellsOfFormulasAndErrorsAndReadsNumbersAndTruths() {
        String sheet =
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>_entry [t]</t></is></c></row>
                <row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="e"><v>#REF!</v></c>
                <c r="C3"><v>0.30000000000000004</v></c><c r="D3" t="b"><v>1</v></c><c r="F3"><v>1200</v></c></row>
                </sheetData></worksheet>
                """;
        UploadedSheet.Row row = Uploads.read("t.xlsx", workbook(sheet)).getFirst().rows().get(1);

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.troubles().get(0)).contains("formula");
        assertThat(row.troubles().get(1)).contains("#REF!");
        assertThat(row.cells().subList(3, 6)).containsExactly("yes", "", "1200");
    }

    @Test
    void refusesWhatOnlyAnAttackSends() throws IOException {
        String entities =
                """
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
                <!ENTITY f SYSTEM "file:///etc/passwd">]>
                <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>
                """;
        refused(workbook(entities));
        refused(bomb());
        refused(archive(Map.of("../../etc/passwd", "x", "xl/workbook.xml", "no XML")));
        refused(archive(Map.of("xl/media/inner.zip", "PK")));
        refused("PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1));
        refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        refused(new byte[0]);
        refused("# nothing but notes".getBytes(StandardCharsets.UTF_8));
        refused((",".repeat(5_000) + "\n").getBytes(StandardCharsets.UTF_8));
        Map<String, String> many = new LinkedHashMap<>();
        IntStream.range(0, 1_500).forEach(each -> many.put("p" + each, ""));
        refused(archive(many));
    }

    /** A small file may unpack to very many cells, or to the same long words again and again. */
    @Test
    void refusesWhatUnpacksToTooManyCellsOrCharacters() {
        String far = "<row><c r=\"ALL1\"><v>1</v></c></row>";
        refused(workbook(sheet(far.repeat(2_500))));
        String long32k = "x".repeat(32_000);
        String words = "<row><c t=\"inlineStr\"><is><t>" + long32k + "</t></is></c></row>";
        refused(workbook(sheet(words.repeat(700))));
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static void refused(byte[] file) {
        assertThatThrownBy(() -> Uploads.read("file", file)).isInstanceOf(CatalogueException.class);
    }

    private static List<List<String>> random() {
        Random random = new Random(SEED);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("_entry [t]", "b", "c"));
        for (int row = 0; row < 400; row++) {
            rows.add(List.of("x" + word(random), word(random), word(random) + "."));
        }
        return rows;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(6);
        for (int at = 0; at < length; at++) {
            word.append(ODD.get(random.nextInt(ODD.size())));
        }
        return word.toString();
    }

    private static byte[] written(SheetWriter writer, List<List<String>> rows) throws IOException {
        Sheet sheet =
                new Sheet(
                        "t",
                        rows.getFirst().stream().map(Sheet.Column::of).toList(),
                        rows.stream()
                                .skip(1)
                                .map(row -> row.stream().<Cell>map(Cell.Text::new).toList())
                                .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(new Book(List.of(sheet), false), bytes);
        return bytes.toByteArray();
    }

    private static List<List<String>> cells(List<UploadedSheet> sheets) {
        return sheets.getFirst().rows().stream().map(UploadedSheet.Row::cells).toList();
    }

    private static byte[] workbook(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="t" r:id="r1"/></sheets></workbook>
                """);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        try {
            return archive(parts);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] block = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
