package org.bordercatalogue.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

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
        assertThat(things("ar", 2)).isEqualTo("a pair of Ann");
        assertThat(things("en", 12_345)).isEqualTo("12,345 things of Ann");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(messages("en").number(1234.5678)).isEqualTo("1,234.6");
        assertThat(messages("fr").number(1234.5678)).isEqualTo("1\u202f234,6");
        assertThat(messages("en").exact(13_000.25)).isEqualTo("13,000.25");
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
