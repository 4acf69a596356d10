package org.bordercatalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are taken at all, and what a dry run does. */
class ImporterTest {
    private static final String HEADER = String.join(",", LongCsvReader.HEADER) + "\n";
    private static final String ROW = "Acme,,,X-200,cargo_xray_mobile,weight,18,t,18 t,\n";

    @TempDir private Path folder;
    private TestingImport catalogue;

    @BeforeEach
    void open() {
        catalogue = TestingImport.in(folder, BuiltInDefinitions.shared());
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(catalogue.take("rows.csv", "\uFEFF" + HEADER + ROW).created()).isOne();
        assertThat(
                        catalogue
                                .take(
                                        "lines.jsonl",
                                        "\uFEFF{\"exhibitor\":{\"id\":\"b\",\"name\":\"B\"}}\n")
                                .other())
                .isOne();
    }

    @Test
    void lineEndsMayBeThoseOfWindows() {
        assertThat(catalogue.take("rows.csv", (HEADER + ROW).replace("\n", "\r\n")).created())
                .isOne();
    }

    @Test
    void aHeaderMayBeAll() {
        assertThat(catalogue.take("rows.csv", HEADER))
                .returns(0L, ImportReport::rows)
                .returns(0L, ImportReport::created);
    }

    @Test
    void aMissingFileIsNamed() {
        refuses(folder.resolve("nowhere.csv"), "There is no file", "nowhere.csv");
    }

    @Test
    void aFolderIsNoFile() {
        refuses(folder, "is a folder");
    }

    @Test
    void anEmptyFileIsRefused() {
        refuses(catalogue.file("empty.csv", ""), "empty.csv", "line 1", "exhibitor,");
    }

    @Test
    void anotherHeaderIsRefusedWithTheRightOne() {
        refuses(
                catalogue.file("other.csv", "vendor,model\nAcme,X-200\n"),
                "line 1",
                String.join(",", LongCsvReader.HEADER));
        refuses(
                catalogue.file("short.csv", HEADER.replace(",source", "") + ROW),
                "line 1: the header must read",
                "as_written,source");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedBeforeAnythingIsTaken() throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.writeString(
                latin, HEADER + ROW + ROW.replace("Acme", "Société"), StandardCharsets.ISO_8859_1);
        refuses(latin, "not UTF-8", "line 3");
        Path wide = folder.resolve("wide.csv");
        Files.writeString(wide, HEADER + ROW, Charset.forName("UTF-16"));
        refuses(wide, "not UTF-8", "line 1");
        Path cut = folder.resolve("cut.jsonl");
        Files.write(cut, new byte[] {'{', (byte) 0xE2, (byte) 0x82});
        refuses(cut, "not UTF-8", "line 1");
    }

    @Test
    void aDryRunWritesNothingAndTellsTheSameNumbers() throws IOException {
        catalogue.take(
                "before.jsonl",
                """
                {"exhibitor":{"id":"acme","name":"Acme"}}
                {"edition":{"id":"tc","name":"Conference"}}
                {"product":{"exhibitor":"acme","name":"Stays","type":"scanner"}}
                {"product":{"exhibitor":"acme","name":"Changes","type":"scanner"}}
                """);
        Path file =
                catalogue.file(
                        "lines.jsonl",
                        """
                        {"exhibitor":{"id":"acme","name":"Acme Ltd"}}
                        {"exhibitor":{"id":"B b","name":"B"}}
                        {"exhibitor":{"id":"new","name":"New"}}
                        {"edition":{"id":"tc","name":"Conference"}}
                        {"edition":{"id":"tc-2","name":"Conference 2"}}
                        {"product":{"exhibitor":"acme","name":"Stays","type":"scanner"}}
                        {"product":{"exhibitor":"acme","name":"Changes","type":"scanner","capabilities":{"weight":[{"value":1,"unit":"kg"}],"nonsense":["x"]}}}
                        {"product":{"exhibitor":"new","name":"Made","type":"scanner","capabilities":{"weight":[{"asWritten":"about 3 kg","value":4,"unit":"kg","qualifier":"exactly"}]}}}
                        {"product":{"exhibitor":"new","name":"Made","type":"scanner"}}
                        {"product":{"id":"twin","exhibitor":"new","name":"MADE","type":"scanner"}}
                        {"product":{"exhibitor":"nobody","name":"Lost","type":"scanner"}}
                        {"product":{"id":"new-made","exhibitor":"acme","name":"Stolen","type":"scanner"}}
                        {"listing":{"edition":"tc-2","exhibitor":"new","product":"new-made"}}
                        {"listing":{"edition":"tc-2","exhibitor":"new","product":"new-made"}}
                        {"listing":{"edition":"tc-3","exhibitor":"new"}}
                        no json
                        """);
        String before = catalogue.export();
        ImportReport told = catalogue.rehearse(file);
        assertThat(catalogue.export()).isEqualTo(before);
        assertThat(folder.resolve("lines.jsonl.rejected.csv")).doesNotExist();
        assertThat(sizeOfOutbox()).isEqualTo(2);
        ImportReport done = catalogue.take(file);
        assertThat(done)
                .returns(1L, ImportReport::created)
                .returns(2L, ImportReport::changed)
                .returns(1L, ImportReport::unchanged)
                .returns(6L, ImportReport::rejectedCount);
        assertThat(numbers(told)).isEqualTo(numbers(done));
    }

    @Test
    void aDryRunOfTheCsvTellsTheSameNumbers() {
        catalogue.take("rows.csv", HEADER + ROW);
        Path file =
                catalogue.file(
                        "more.csv",
                        HEADER
                                + ROW
                                + ROW.replace("weight", "length").replace("18,t,18 t", "9,m,9 m")
                                + ROW.replace("Acme", "Bcme")
                                + ROW.replace("weight", "nonsense")
                                + "too,short\n"
                                + ROW.replace("Acme", "C".repeat(400)));
        String before = catalogue.export();
        ImportReport told = catalogue.rehearse(file);
        assertThat(catalogue.export()).isEqualTo(before);
        assertThat(numbers(told)).isEqualTo(numbers(catalogue.take(file)));
    }

    @Test
    void progressEndsAtTheWhole() {
        List<String> seen = new ArrayList<>();
        Path file = catalogue.file("rows.csv", HEADER + ROW);
        catalogue
                .importer()
                .importFile(
                        new ImportRequest(file, false, "tester"),
                        (done, total) -> seen.add(done + "/" + total));
        assertThat(seen).last().isEqualTo("1/1");
    }

    private long sizeOfOutbox() {
        return catalogue.store().read(transaction -> transaction.outbox().size());
    }

    private void refuses(Path file, String... words) {
        assertThatThrownBy(() -> catalogue.take(file))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_INPUT))
                .hasMessageContainingAll(words);
        assertThat(catalogue.products()).isEmpty();
    }

    /** A report without what differs between a dry run and a real one. */
    private static ImportReport numbers(ImportReport report) {
        return new ImportReport(
                report.file(),
                false,
                report.rows(),
                report.other(),
                report.created(),
                report.changed(),
                report.unchanged(),
                report.figures(),
                report.unmapped(),
                report.warnings(),
                report.warningCount(),
                report.rejectedCount(),
                Optional.empty(),
                report.firstRejection());
    }
}
