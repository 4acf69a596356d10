package org.bordercatalogue.web.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a b", "é/ü", "a&b=c", "100%", "..", "نظام", "a+b", "\"<>'"})
    void whatIsEncodedIsReadBackWhole(String text) {
        URI uri =
                URI.create("/products/" + Addresses.encode(text) + "?q=" + Addresses.encode(text));

        assertThat(uri.getPath()).isEqualTo("/products/" + text);
        assertThat(uri.getQuery()).isEqualTo("q=" + text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', lang=fr",
        "'q=x', 'q=x&lang=fr'",
        "'lang=en&q=x', 'lang=fr&q=x'",
        "'lang=en&q=x&lang=de', 'lang=fr&q=x'",
        "'language=x', 'language=x&lang=fr'"
    })
    void oneParameterIsChangedInItsPlace(String query, String changed) {
        assertThat(Addresses.with(query, "lang", "fr")).isEqualTo(changed);
    }

    @Test
    void everyLinkStandsUnderTheMountAndKeepsWhatTheReaderAskedFor() {
        Links links =
                new Links(
                        "/a/b",
                        new Reader(
                                Optional.of("fr"),
                                Optional.of(UnitSystem.IMPERIAL),
                                new TreeMap<>()));

        assertThat(links.home()).isEqualTo("/a/b/?lang=fr&units=imperial");
        assertThat(links.product("é/x"))
                .isEqualTo("/a/b/products/%C3%A9%2Fx?lang=fr&units=imperial");
        assertThat(links.compare(List.of("a", "b")))
                .isEqualTo("/a/b/compare?items=a,b&lang=fr&units=imperial");
        assertThat(new Links("", Reader.UNSTATED).home()).isEqualTo("/");
    }
}
