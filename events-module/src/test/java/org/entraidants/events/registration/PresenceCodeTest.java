package org.entraidants.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.events.gathering.GatheringFixture;
import org.junit.jupiter.api.Test;

class PresenceCodeTest {
    private final Registration zoe = registration();

    @Test
    void codeIsOfOnePersonOnly() {
        String code = PresenceCode.of(zoe);
        assertThat(PresenceCode.isOf(zoe, code)).isTrue();
        assertThat(PresenceCode.isOf(registration(), code)).isFalse();
        assertThat(PresenceCode.isOf(zoe, code.substring(0, code.length() - 1))).isFalse();
        assertThat(PresenceCode.isOf(zoe, "0-")).isFalse();
        assertThat(code).doesNotContain(zoe.link());
    }

    @Test
    void numberIsReadFromWhatLooksLikeACode() {
        assertThat(PresenceCode.number("12-abc-def")).contains(12L);
        assertThat(PresenceCode.number("abc")).isEmpty();
        assertThat(PresenceCode.number("")).isEmpty();
    }

    private static Registration registration() {
        var breakfast = GatheringFixture.breakfast("2027-03-11T08:30", "2027-03-11T10:00", "Europe/Paris");
        return RegistrationFixture.of(breakfast, "Zoé", "");
    }
}
