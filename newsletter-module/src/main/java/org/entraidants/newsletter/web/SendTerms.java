package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.sending.pace.Forecast;
import org.entraidants.newsletter.sending.pace.Forecasts;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** When an issue leaves, how fast, and how long that takes, on the page of sending. */
@Named
@RequestScoped
public class SendTerms {
    private static final int MOST_A_MINUTE = 100_000;

    @Inject
    Forecasts forecasts;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    private int perMinute;
    private @Nullable Instant at;
    private String time = "";

    /** Reads what was typed; what is wrong is among the errors of the page. */
    void read() {
        perMinute = typedPace();
        at = typedHour();
    }

    private int typedPace() {
        if (getTypedPace().isEmpty()) {
            return 0;
        }
        long most = page.postedNumber("perMinute").orElse(0L);
        if (most < 1 || most > MOST_A_MINUTE) {
            errors.add("perMinute", i18n.t("newsletter.send.perMinute.wrong"));
            return 0;
        }
        return (int) most;
    }

    private @Nullable Instant typedHour() {
        try {
            return getTypedHour().isEmpty()
                    ? null
                    : LocalDateTime.parse(getTypedHour()).atZone(Dates.ZONE).toInstant();
        } catch (DateTimeParseException malformed) {
            errors.add("at", i18n.t("newsletter.send.at.wrong"));
            return null;
        }
    }

    /** Finds out how long it takes. */
    void foresee(Audience audience, long toSend) {
        time = toSend == 0
                ? ""
                : forecasts.of(audience, toSend, perMinute).map(this::words).orElse("");
    }

    private String words(Forecast forecast) {
        return i18n.t(
                "newsletter.send.time." + forecast.because(),
                dates.about(forecast.time()),
                forecast.perMinute(),
                forecast.domain());
    }

    /** How many a minute; null for as many as the relay takes. */
    @Nullable
    Integer perMinute() {
        return perMinute == 0 ? null : perMinute;
    }

    /** When; null for now. */
    @Nullable
    Instant at() {
        return at;
    }

    /** What was typed. */
    public String getTypedPace() {
        return page.posted("perMinute").orElse("").strip();
    }

    /** What was typed. */
    public String getTypedHour() {
        return page.posted("at").orElse("").strip();
    }

    /** How long it takes and why, in words; empty when nobody knows. */
    public String getTime() {
        return time;
    }
}
