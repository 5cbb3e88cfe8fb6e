package org.entraidants.newsletter.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AudienceTest {
    @Test
    void readsWhatItHasWritten() {
        var audience = new Audience(
                true,
                true,
                Audience.Role.REFERENTS,
                List.of("64", "2A"),
                List.of("CCAS"),
                List.of("Acquisition de matériel informatique à prix solidaire"));
        assertThat(Audience.of(audience.toString())).isEqualTo(audience);
        assertThat(Audience.of(Audience.EVERYBODY.toString())).isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void departmentsAreTypedAsOneLikes() {
        var audience = Audience.read(Map.of("members", List.of("1"), "department", List.of("64, 40;974")));
        assertThat(audience.departments()).containsExactly("64", "40", "974");
        assertThat(audience.subscribers()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        var audience = Audience.read(Map.of(
                "role", List.of("KING"),
                "typology", List.of("CASTLE"),
                "service", List.of("'; drop table"),
                "department", List.of("6'4")));
        assertThat(audience).isEqualTo(new Audience(false, false, Audience.Role.ALL, List.of(), List.of(), List.of()));
        assertThat(audience.isForSomebody()).isFalse();
    }
}
