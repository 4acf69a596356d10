package org.bordercatalogue.web.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrandTest {
    static Stream<Errand> errands() {
        return Stream.of(
                new Errand.Import(List.of(Path.of("a b.csv"), Path.of("/tmp/ü\n+%.jsonl")), true),
                new Errand.Import(List.of(Path.of("one.csv")), false),
                new Errand.Export(Path.of("out/all & more.jsonl")),
                new Errand.Backup(Path.of("out/a backup.zip")),
                new Errand.Reindex(),
                new Errand.Check());
    }

    @ParameterizedTest
    @MethodSource("errands")
    void wordsSayTheWholeErrand(Errand errand) {
        assertThat(Errand.parse(errand.words())).isEqualTo(errand);
    }

    @ParameterizedTest
    @MethodSource("errands")
    void aLineOfTheChannelCarriesTheWordsWhole(Errand errand) {
        String line = ControlLine.write(errand.words());
        assertThat(line).doesNotContain("\n");
        assertThat(ControlLine.read(line)).isEqualTo(errand.words());
    }

    @Test
    void anEmptyWordIsCarriedToo() {
        List<String> words = List.of("say", "", "x");
        assertThat(ControlLine.read(ControlLine.write(words))).isEqualTo(words);
    }

    @Test
    void pathsAreThoseOfWhoSendsIt() {
        assertThat(new Errand.Export(Path.of("out.jsonl")).file()).isAbsolute();
    }

    @Test
    void anUnknownErrandIsNamed() {
        assertThatThrownBy(() -> Errand.parse(List.of("dance")))
                .hasMessageContaining("no such errand: dance");
    }
}
