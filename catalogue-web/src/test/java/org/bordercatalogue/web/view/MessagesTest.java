package org.bordercatalogue.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Map<String, String> TEXTS =
            Map.of(
                    "things.one", "{count} thing of {owner}",
                    "things.two", "a pair of {owner}",
                    "things.other", "{count} things of {owner}",
                    "plain", "it's plain");

    @Test
    void choosesThePluralOfTheLanguage() {
        assertThat(things("en", 1)).isEqualTo("1 thing of Ann");
        assertThat(things("en", 0)).isEqualTo("0 things of Ann");
        assertThat(things("fr", 0)).isEqualTo("0 thing of Ann");
        assertThat(things("ar", 2)).isEqualTo("a pair of \u2068Ann\u2069");
        assertThat(things("es", 1)).isEqualTo("1 thing of Ann");
        assertThat(things("en", 12_345)).isEqualTo("12,345 things of Ann");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(messages("en").number(1234.5678)).isEqualTo("1,234.6");
        assertThat(messages("fr").number(1234.5678)).isEqualTo("1\u202f234,6");
        assertThat(messages("en").exact(13_000.25)).isEqualTo("13,000.25");
        assertThat(messages("es").number(12_345.67)).isEqualTo("12.346");
        assertThat(messages("es").exact(0.125)).isEqualTo("0,125");
    }

    @Test
    void keepsTheDigitsOfTheSourcesInArabic() {
        assertThat(messages("ar").number(1234.5678)).isEqualTo("1,234.6");
        assertThat(messages("ar").day(LocalDate.of(2026, 11, 21))).contains("21", "2026");
        assertThat(messages("ar").dates(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 5)))
                .contains("2026")
                .doesNotContainPattern("[\u0660-\u0669]");
    }

    @Test
    void saysHowManyMoreWithTheSignBeforeTheNumberWhicheverWayTheTextRuns() {
        assertThat(messages("en").more(142)).isEqualTo("+142");
        assertThat(messages("fr").more(1_142)).isEqualTo("+1\u202f142");
        assertThat(messages("ar").more(142)).isEqualTo("\u200e+142");
    }

    @Test
    void writesDaysAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(messages("es").day(day)).isEqualTo("21 de noviembre de 2026");
        assertThat(messages("en").day(day)).isEqualTo("November 21, 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void whatItWritesIntoAFieldReadsBackAsTheSameNumber(String language) {
        for (double number : new double[] {0.125, 1.125, 12.5, 300, 1_200, 1_234.5, 45_000, -40}) {
            String typed = messages(language).typed(number);

            assertThat(Double.parseDouble(TypedNumber.plain(typed, language)))
                    .as(typed + " in " + language)
                    .isEqualTo(number);
        }
    }

    @Test
    void keepsWhatRunsTheOtherWayTogether() {
        assertThat(messages("ar").text("things", Map.of("count", 5, "owner", "300 mm")))
                .isEqualTo("5 things of \u2068300 mm\u2069");
    }

    @Test
    void joinsAsTheLanguageDoes() {
        assertThat(messages("en").alternatives(List.of("a", "b", "c"))).isEqualTo("a, b, or c");
        assertThat(messages("fr").all(List.of("a", "b"))).isEqualTo("a et b");
    }

    @Test
    void knowsWhichWayALanguageIsWritten() {
        assertThat(messages("ar").direction()).isEqualTo("rtl");
        assertThat(messages("en").direction()).isEqualTo("ltr");
    }

    @Test
    void refusesAKeyThatIsNotThereAndAPlaceThatIsNotFilled() {
        assertThatThrownBy(() -> messages("en").text("none")).hasMessageContaining("none");
        assertThatThrownBy(() -> messages("en").text("things", "count", 1))
                .hasMessageContaining("owner");
    }

    @Test
    void namesCountries() {
        assertThat(messages("fr").country("DE")).isEqualTo("Allemagne");
        assertThat(messages("fr").country("somewhere")).isEqualTo("somewhere");
    }

    private static String things(String language, int count) {
        return messages(language).text("things", Map.of("count", count, "owner", "Ann"));
    }

    private static Messages messages(String language) {
        Properties properties = new Properties();
        properties.putAll(TEXTS);
        return new Messages(language, properties);
    }
}
