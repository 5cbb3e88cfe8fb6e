package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientLimitsTest {
    @TempDir
    Path data;

    private ClientLimits limits;

    @BeforeEach
    void threeOfEach() {
        var set = Map.of(
                "ENTRAIDANTS_DATA",
                data.toString(),
                "ENTRAIDANTS_LIMIT_WRITES",
                "3",
                "ENTRAIDANTS_LIMIT_SIGN_INS",
                "3");
        limits = new ClientLimits(Settings.read(set::get));
    }

    @Test
    void theFourthWriteWithinAMinuteWaits() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.tryWrite(7)).isEmpty();
        }
        assertThat(limits.tryWrite(7))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(22)));
    }

    @Test
    void oneAccountsWritesDoNotHoldUpAnothers() {
        for (int i = 0; i < 4; i++) {
            limits.tryWrite(7);
        }
        assertThat(limits.tryWrite(8)).isEmpty();
    }

    @Test
    void signingInIsCountedApart() {
        for (int i = 0; i < 4; i++) {
            limits.trySignIn("192.0.2.1");
        }
        assertThat(limits.trySignIn("192.0.2.1")).isPresent();
        assertThat(limits.trySignIn("192.0.2.2")).isEmpty();
    }
}
