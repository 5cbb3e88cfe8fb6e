package org.entraidants.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {
    @Test
    void dayAndHourBecomeOneMoment() {
        var typed = Map.of("open", List.of("at"), "day", List.of("2026-11-24"), "hour", List.of("09:30"));

        assertThat(ListAddress.of(typed).parameters()).isEqualTo(Map.of("open", List.of("2026-11-24T09:30")));
    }

    @Test
    void momentWithoutDayCountsForNothing() {
        assertThat(ListAddress.of(Map.of("open", List.of("at"), "hour", List.of("09:30")))
                        .parameters())
                .isEmpty();
    }

    @Test
    void typedCommuneHoldsAgainstThePlaceOfTheDevice() {
        var typed = Map.of("commune", List.of(" Pau "), "lat", List.of("1"), "lon", List.of("2"));

        assertThat(ListAddress.of(typed).parameters()).isEqualTo(Map.of("commune", List.of("Pau")));
    }

    @Test
    void radiusAroundNothingCountsForNothing() {
        assertThat(ListAddress.of(Map.of("radius", List.of("20"), "commune", List.of(" ")))
                        .query())
                .isEmpty();
        assertThat(ListAddress.of(Map.of("radius", List.of("20"), "commune", List.of("Pau")))
                        .query())
                .contains("radius=20");
    }

    @Test
    void takesOneOfSeveralValuesAway() {
        var address = ListAddress.of(Map.of("service", List.of("a", "b"), "q", List.of("")));

        assertThat(address.withoutValue("service", "a").query()).isEqualTo("?service=b");
    }
}
