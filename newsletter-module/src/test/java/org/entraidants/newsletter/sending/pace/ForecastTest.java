package org.entraidants.newsletter.sending.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.entraidants.newsletter.sending.pace.Forecast.Because;
import org.entraidants.platform.config.MailPace;
import org.junit.jupiter.api.Test;

class ForecastTest {
    @Test
    void takesAsLongAsWhatIsSlowest() {
        var pace = new MailPace(60, 0, Map.of("slow.example", 10));
        assertThat(Forecast.of(512, 30, MailPace.FREE, Map.of(), 0))
                .contains(new Forecast(Because.ISSUE, Duration.ofSeconds(1024), 30, ""));
        assertThat(Forecast.of(600, 300, pace, Map.of("slow.example", 20L), 0))
                .contains(new Forecast(Because.RELAY, Duration.ofMinutes(10), 60, ""));
        assertThat(Forecast.of(600, 300, pace, Map.of("slow.example", 300L, "demo.example", 300L), 0))
                .contains(new Forecast(Because.DOMAIN, Duration.ofMinutes(30), 10, "slow.example"));
    }

    @Test
    void withoutALimitItIsLikeTheLastOne() {
        assertThat(Forecast.of(600, 0, MailPace.FREE, Map.of(), 300))
                .contains(new Forecast(Because.LAST, Duration.ofMinutes(2), 300, ""));
        assertThat(Forecast.of(600, 0, MailPace.FREE, Map.of(), 0)).isEmpty();
    }

    @Test
    void aFewWithinASecondAreNoMoreThanThatASecond() {
        assertThat(Forecasts.perMinute(50, Duration.ofMillis(20))).isEqualTo(3000);
    }
}
