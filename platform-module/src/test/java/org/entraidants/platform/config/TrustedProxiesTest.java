package org.entraidants.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {
    private static final String FORGED = "198.51.100.66";
    private static final String CLIENT = "203.0.113.7";

    private final TrustedProxies trusted = TrustedProxies.of("127.0.0.1, 10.0.0.0/8 fd00::/8");

    @Test
    void withoutTrustTheConnectionTells() {
        assertThat(new TrustedProxies(List.of()).client("127.0.0.1", List.of(CLIENT)))
                .isEqualTo("127.0.0.1");
        assertThat(trusted.client(CLIENT, List.of(FORGED))).isEqualTo(CLIENT);
    }

    @Test
    void theLastUntrustedAddressIsTheClients() {
        assertThat(trusted.client("127.0.0.1", List.of(FORGED + ", " + CLIENT))).isEqualTo(CLIENT);
        assertThat(trusted.client("127.0.0.1", List.of(FORGED + ", " + CLIENT, "10.3.2.1, fd12::1")))
                .isEqualTo(CLIENT);
    }

    @Test
    void requestOfAProxyItselfIsItsOwn() {
        assertThat(trusted.client("10.1.1.1", List.of())).isEqualTo("10.1.1.1");
        assertThat(trusted.client("127.0.0.1", List.of("10.1.1.1"))).isEqualTo("10.1.1.1");
    }

    @Test
    void portsAreNoPartOfAnAddress() {
        assertThat(trusted.client("127.0.0.1", List.of(CLIENT + ":4711"))).isEqualTo(CLIENT);
        assertThat(trusted.client("127.0.0.1", List.of("[2001:db8::1]:4711"))).isEqualTo("2001:db8::1");
    }

    @Test
    void whatIsNoAddressIsNotTrusted() {
        assertThat(trusted.client("127.0.0.1", List.of(FORGED + ", localhost"))).isEqualTo("localhost");
    }
}
