package org.entraidants.newsletter.sending.pace;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.entraidants.platform.config.MailPace;

/**
 * How long an issue will take, and why not less.
 *
 * @param perMinute how many a minute that is
 * @param domain the domain that takes longest; empty unless it is what takes long
 */
public record Forecast(Because because, Duration time, int perMinute, String domain) {
    /** What takes long. */
    public enum Because {
        /** The number that was chosen for the issue. */
        ISSUE,
        RELAY,
        DOMAIN,
        /** Nothing is limited: as the last issue went. */
        LAST
    }

    /**
     * @param perMinute of the issue; 0 for no limit of its own
     * @param domains how many recipients each has, when domains are limited
     * @param last how many a minute the last issue was; 0: none was sent yet
     */
    static Optional<Forecast> of(long toSend, int perMinute, MailPace pace, Map<String, Long> domains, int last) {
        Forecast longest = at(Because.ISSUE, toSend, perMinute, "");
        longest = longest.orLonger(at(Because.RELAY, toSend, pace.perMinute(), ""));
        for (Map.Entry<String, Long> domain : domains.entrySet()) {
            longest =
                    longest.orLonger(at(Because.DOMAIN, domain.getValue(), pace.to(domain.getKey()), domain.getKey()));
        }
        longest = longest.orLonger(at(Because.LAST, toSend, last, ""));
        return Optional.of(longest).filter(forecast -> forecast.perMinute() > 0);
    }

    private static Forecast at(Because because, long there, int perMinute, String domain) {
        Duration time = perMinute == 0
                ? Duration.ZERO
                : Duration.ofMinutes(1).multipliedBy(there).dividedBy(perMinute);
        return new Forecast(because, time, perMinute, domain);
    }

    private Forecast orLonger(Forecast other) {
        return other.time.compareTo(time) > 0 ? other : this;
    }
}
