package org.bordercatalogue.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bordercatalogue.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRunnerTest {
    private static final String HEADER =
            "exhibitor,exhibitor_country,exhibitor_website,product,equipment_type,attribute,value,unit,as_written,source\n";
    private static final String ROW = "Acme,,,X-200,scanner,weight,18,t,18 t,brochure\n";

    @TempDir private Path folder;
    private final TestingHost host = new TestingHost(false);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @Test
    void aCommandThatIsDoneExitsWithNought() throws IOException {
        Path file = file("rows.csv", HEADER + ROW);
        assertThat(run("import", file.toString())).isZero();
        assertThat(out.toString(UTF_8))
                .contains("rows.csv: 1 rows read")
                .contains("products: 1 new, 0 changed, 0 unchanged; figures: 1");
        assertThat(problems.toString(UTF_8)).isEmpty();
        Path export = folder.resolve("all.jsonl");
        assertThat(run("export", export.toString())).isZero();
        assertThat(export).content().contains("\"acme-x-200\"");
        assertThat(out.toString(UTF_8)).contains("Wrote 2 lines to " + export);
    }

    @Test
    void aRefusalExitsWithOneAndOneClearLine() {
        assertThat(run("import", folder.resolve("nowhere.csv").toString())).isOne();
        assertThat(problems.toString(UTF_8))
                .isEqualTo("There is no file " + folder.resolve("nowhere.csv") + ".\n");
    }

    @Test
    void aFolderInUseExitsWithOne() {
        TestingHost taken = new TestingHost(true);
        assertThat(run(taken, "reindex")).isOne();
        assertThat(problems.toString(UTF_8).lines()).singleElement().asString().contains("in use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "import",
                "export",
                "export a b",
                "reindex now",
                "serve --port http",
                "serve --mount catalogue",
                "check --colour red",
                "check --config nowhere.properties"
            })
    void wrongUsageExitsWithTwoAndSaysWhatIsRight(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(problems.toString(UTF_8)).isNotBlank();
        assertThat(host.opened()).isEmpty();
        assertThat(host.served()).isEmpty();
    }

    @Test
    void rejectedRowsExitWithThree() throws IOException {
        Path file = file("rows.csv", HEADER + ROW + "too,short\n");
        assertThat(run("import", file.toString())).isEqualTo(3);
        assertThat(out.toString(UTF_8))
                .contains("rejected: 1; they stand with their reasons in " + file + ".rejected.csv")
                .contains("first: line 3: has 2 columns, not 10");
    }

    @Test
    void aDryRunSaysSoAndLeavesNothing() throws IOException {
        Path file = file("rows.csv", HEADER + ROW + "too,short\n");
        assertThat(run("import", "--dry-run", file.toString())).isEqualTo(3);
        assertThat(out.toString(UTF_8))
                .contains("(dry run, nothing was written)")
                .contains("rejected: 1\n");
        assertThat(run("export", folder.resolve("all.jsonl").toString())).isZero();
        assertThat(folder.resolve("all.jsonl")).isEmptyFile();
    }

    @Test
    void whatWasTakenBeforeAFileFailedIsKept() throws IOException {
        Path file = file("rows.csv", HEADER + ROW);
        assertThat(run("import", file.toString(), folder.resolve("nowhere.csv").toString()))
                .isOne();
        run("export", folder.resolve("all.jsonl").toString());
        assertThat(folder.resolve("all.jsonl")).content().contains("acme-x-200");
    }

    @Test
    void aServerGetsItsSettingsFromOptionsAndEnvironment() {
        CommandRunner runner =
                new CommandRunner(
                        host, Map.of("CATALOGUE_MOUNT", "/fair"), stream(out), stream(problems));
        assertThat(runner.run("serve", "--demo", "--port", "0", "--data", folder.toString()))
                .isZero();
        assertThat(host.served())
                .singleElement()
                .returns(true, Settings::demo)
                .returns(0, Settings::port)
                .returns("/fair", Settings::mount)
                .returns(folder, Settings::data);
    }

    @Test
    void helpAndVersionAreNoMistakes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("serve", "import", "export", "reindex", "check");
        assertThat(run("import", "--help")).isZero();
        assertThat(run("--version")).isZero();
    }

    @Test
    void linesThatAreNotForATerminalHoldNoControlSigns() throws IOException {
        run("import", file("rows.csv", HEADER + ROW).toString());
        assertThat(out.toString(UTF_8)).doesNotContain("\u001b", "\r", "Updating");
    }

    private int run(String... arguments) {
        return run(host, arguments);
    }

    private int run(TestingHost at, String... arguments) {
        return new CommandRunner(
                        at,
                        Map.of("CATALOGUE_DATA", folder.resolve("data").toString()),
                        stream(out),
                        stream(problems))
                .run(arguments);
    }

    private Path file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        return Files.writeString(folder.resolve(name), text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }
}
