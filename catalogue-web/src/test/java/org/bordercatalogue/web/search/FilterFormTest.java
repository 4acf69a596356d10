package org.bordercatalogue.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterFormTest {
    @Test
    void leavesOutWhatWasLeftEmpty() {
        assertThat(parameters("en", "q", " ", "c.from", "", "c.to", "", "c.unit", "mm")).isEmpty();
    }

    @Test
    void makesOneRangeOfItsParts() {
        assertThat(parameters("en", "c.from", "10", "c.to", "20", "c.unit", "cm").get("c"))
                .containsExactly("10cm..20cm");
        assertThat(parameters("en", "c.from", "", "c.to", "20", "c.unit", "cm").get("c"))
                .containsExactly("..20cm");
    }

    @Test
    void makesARangeOfTheUpperEndAlone() {
        assertThat(parameters("en", "c.to", "20", "c.unit", "cm").get("c"))
                .containsExactly("..20cm");
    }

    @Test
    void takesTheUnitThatWasTypedWithTheNumber() {
        assertThat(parameters("en", "c.from", "30 cm", "c.to", "1,200", "c.unit", "mm").get("c"))
                .containsExactly("30cm..1200mm");
    }

    @Test
    void keepsTheRangesThatTheInputsCannotShowUnlessOthersAreTyped() {
        assertThat(parameters("en", "c", "1..<2", "c.from", "", "c.to", "").get("c"))
                .containsExactly("1..<2");
        assertThat(parameters("en", "c", "1..<2", "c.from", "5", "c.to", "").get("c"))
                .containsExactly("5..");
    }

    @Test
    void keepsAmountsOfSeveralCurrenciesApart() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.put("c.from", List.of("", "5"));
        fields.put("c.to", List.of("", "9"));
        fields.put("c.unit", List.of("EUR", "USD"));

        assertThat(new FilterForm(fields, "en").parameters().get("c"))
                .containsExactly("5USD..9USD");

        fields.put("c", List.of("1EUR..<2EUR", "7USD..<8USD"));

        assertThat(new FilterForm(fields, "en").parameters().get("c"))
                .containsExactly("1EUR..<2EUR", "5USD..9USD");
    }

    @Test
    void goesBackToTheFirstPage() {
        assertThat(parameters("en", "page", "4", "size", "50")).containsOnlyKeys("size");
    }

    @ParameterizedTest
    @CsvSource({
        "en,'1,200.5',1200.5..",
        "fr,'1 200,5',1200.5..",
        "fr,'1.200,5',1200.5..",
        "fr,1.5,1.5..",
        "es,'1.200,5',1200.5..",
        "es,1.200,1200..",
        "es,0.125,0.125..",
        "es,'1,125',1.125..",
        "ar,'1,200.5',1200.5..",
        "ar,١٬٢٠٠٫٥,1200.5..",
        "ar,۳۰۰,300.."
    })
    void readsNumbersAsTheirLanguageWritesThem(String language, String typed, String range) {
        assertThat(parameters(language, "c.from", typed, "c.to", "", "c.unit", "").get("c"))
                .containsExactly(range);
    }

    private static MultivaluedMap<String, String> parameters(String language, String... pairs) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(pairs[i], pairs[i + 1]);
        }
        return new FilterForm(fields, language).parameters();
    }
}
