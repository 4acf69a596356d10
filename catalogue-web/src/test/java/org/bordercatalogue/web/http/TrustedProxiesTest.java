package org.bordercatalogue.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bordercatalogue.config.AddressRange;
import org.bordercatalogue.kernel.CatalogueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies =
            new TrustedProxies(AddressRange.listOf("10.1.0.0/16, 2001:db8::/32 , 192.0.2.7"));

    @Test
    void believesATrustedProxyAndTheOnesItNames() {
        assertThat(proxies.client("10.1.2.3", List.of("198.51.100.9"))).isEqualTo("198.51.100.9");
        assertThat(proxies.client("192.0.2.7", List.of("198.51.100.9", "2001:db8::5")))
                .isEqualTo("198.51.100.9");
    }

    @Test
    void believesNobodyElseAndNothingThatStandsBeforeWhatAProxyWrote() {
        assertThat(proxies.client("10.2.0.1", List.of("198.51.100.9"))).isEqualTo("10.2.0.1");
        assertThat(proxies.client("10.1.2.3", List.of("203.0.113.1", "198.51.100.9")))
                .isEqualTo("198.51.100.9");
        assertThat(proxies.client("10.1.2.3", List.of("name.example"))).isEqualTo("10.1.2.3");
        assertThat(proxies.client("10.1.2.3", List.of())).isEqualTo("10.1.2.3");
        assertThat(new TrustedProxies(List.of()).client("10.1.2.3", List.of("198.51.100.9")))
                .isEqualTo("10.1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "/8"})
    void aRangeIsMadeOfAddressesOnly(String text) {
        assertThatThrownBy(() -> AddressRange.of(text)).isInstanceOf(CatalogueException.class);
    }
}
