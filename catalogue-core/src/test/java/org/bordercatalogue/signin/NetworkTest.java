package org.bordercatalogue.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void anAddressOfIpv6GoesByItsFirstHalf() {
        assertThat(Network.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Network.of("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Network.of("2001:db8:1:3:3:4:5:6"));
        assertThat(Network.of("[fe80::1%eth0]")).isEqualTo(Network.of("fe80::2"));
    }

    @Test
    void anAddressOfIpv4GoesByItself() {
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo(Network.of("192.0.2.1"));
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(Network.of("localhost")).isEqualTo(new Network("unknown"));
    }
}
