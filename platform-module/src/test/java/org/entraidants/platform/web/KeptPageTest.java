package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptPageTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final KeptPage page = new KeptPage(
            new Body("page".getBytes(StandardCharsets.UTF_8), true), "text/html", 7, Set.of("structure"), NOON);

    @Test
    void holdsWhileNothingChanges() {
        assertThat(page.holds(7, NOON.minusSeconds(1))).isTrue();
    }

    @Test
    void holdsWhileOthersChange() {
        assertThat(page.holds(6, NOON.minusSeconds(1))).isTrue();
    }

    @Test
    void endsWithTheNextChange() {
        assertThat(page.holds(8, NOON.minusSeconds(1))).isFalse();
    }

    @Test
    void endsAtItsHour() {
        assertThat(page.holds(7, NOON)).isFalse();
    }

    @Test
    void sameBytesHaveTheSameHash() {
        assertThat(page.body().hash()).isEqualTo(new Body("page".getBytes(StandardCharsets.UTF_8), false).hash());
        assertThat(page.body().hash()).isNotEqualTo(new Body("Page".getBytes(StandardCharsets.UTF_8), false).hash());
    }
}
