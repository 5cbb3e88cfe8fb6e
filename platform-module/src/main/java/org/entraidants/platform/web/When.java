package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments in words, in the language of the page and the time of Paris. In pages: {@code #{when.day(row.at())}}. */
@Named
@RequestScoped
public class When {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    /** “today”, “yesterday”, “14 November”, “14 November 2025”. */
    public String day(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZONE);
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        if (ChronoUnit.DAYS.between(day, today) == 0) {
            return i18n.t("platform.when.today");
        }
        if (ChronoUnit.DAYS.between(day, today) == 1) {
            return i18n.t("platform.when.yesterday");
        }
        return format(moment, day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy");
    }

    /** The weekday and the time: “Thursday 8:30”; the weekday alone for what begins with the day. */
    public String weekdayAndTime(Instant moment) {
        boolean wholeDay = "00:00".equals(format(moment, "HH:mm"));
        return format(moment, wholeDay ? "EEEE" : i18n.t("platform.when.weekdayAndTime"));
    }

    /** The day of the month: “11”. */
    public String dayOfMonth(Instant moment) {
        return format(moment, "d");
    }

    /** The month, short: “Mar”. */
    public String month(Instant moment) {
        return format(moment, "MMM");
    }

    /** The date as machines read it. */
    public String iso(Instant moment) {
        return format(moment, "yyyy-MM-dd");
    }

    private String format(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, i18n.getLanguage())
                .withZone(ZONE)
                .format(moment);
    }
}
