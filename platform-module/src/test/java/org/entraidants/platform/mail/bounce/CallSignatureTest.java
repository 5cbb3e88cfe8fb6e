package org.entraidants.platform.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallSignatureTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_795_417_923);

    private final CallSignature proof = new CallSignature("un-secret-de-test");

    @Test
    void isTheOneThatOpensslMakes() {
        // printf '1795417923.{}' | openssl dgst -sha256 -hmac un-secret-de-test
        assertThat(proof.of("1795417923", "{}"))
                .isEqualTo("48ca51af8ec23f829a2f2c04c1a8482c80bbbc8c9d404b7f4e41b2afd3989045");
    }

    @Test
    void otherBodyOrSecretIsRefused() {
        String signature = proof.of("1795417923", "{}");
        assertThat(proof.isGiven(signature, "1795417923", "{}", NOW)).isTrue();
        assertThat(proof.isGiven(signature, "1795417923", "{ }", NOW)).isFalse();
        assertThat(proof.isGiven(signature, "1795417924", "{}", NOW)).isFalse();
        assertThat(new CallSignature("un-autre-secret").isGiven(signature, "1795417923", "{}", NOW))
                .isFalse();
        assertThat(proof.isGiven("", "", "", NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1795417622", "1795418224", "yesterday", "99999999999999999999", "9223372036854775807"})
    void callOfAnotherTimeIsRefused(String timestamp) {
        assertThat(proof.isGiven(proof.of(timestamp, "{}"), timestamp, "{}", NOW))
                .isFalse();
    }
}
