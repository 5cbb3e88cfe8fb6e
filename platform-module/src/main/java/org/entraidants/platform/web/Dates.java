package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments in the words of the page’s language. In pages: {@code #{dates.ago(topic.openedAt())}}. */
@Named
@RequestScoped
public class Dates {
    /** The zone in which the network speaks of its own days; hours of a place are local to the place. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Messages messages;
    private final Locale language;
    private final Clock clock;

    @Inject
    Dates(Messages messages, PageRequest page, Clock clock) {
        this(messages, page.getLanguage(), clock);
    }

    public Dates(Messages messages, Locale language, Clock clock) {
        this.messages = messages;
        this.language = language;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Dates() {
        this(null, Locale.FRENCH, null);
    }

    /** How long ago a moment was: « il y a 12 min », « hier », « il y a 3 semaines »; the coming ones are now. */
    public String ago(Instant moment) {
        long minutes = ChronoUnit.MINUTES.between(moment, clock.instant());
        if (minutes < 1) {
            return text("now");
        }
        if (minutes < 60) {
            return text("minutes", minutes);
        }
        return minutes < 12 * 60 ? text("hours", minutes / 60) : ago(dateOf(moment));
    }

    /** How many days, weeks, months or years ago a day was. */
    public String ago(LocalDate day) {
        LocalDate today = today();
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 2) {
            return text(days < 1 ? "today" : "yesterday");
        }
        if (days < 14) {
            return text("days", days);
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        if (months < 2) {
            return text("weeks", days / 7);
        }
        return months < 24 ? text("months", months) : text("years", months / 12);
    }

    /** How long something will take, and no more exact than one can know: « environ 4 minutes », « environ 1 h 30 ». */
    public String about(Duration time) {
        long minutes = time.plusSeconds(59).toMinutes();
        if (time.toSeconds() < 45) {
            return text("about.moment");
        }
        if (minutes < 90) {
            return text("about.minutes", minutes);
        }
        long halfHours = (minutes + 15) / 30;
        if (halfHours < 72) {
            return text(halfHours % 2 == 0 ? "about.hours" : "about.halfHours", halfHours / 2);
        }
        return text("about.days", time.plusHours(12).toDays());
    }

    /** A day: « 14 novembre », with its year when that is not this year. */
    public String day(LocalDate day) {
        String year = day.getYear() == today().getYear() ? "" : " " + day.getYear();
        return number(day) + "\u00A0" + month(day) + year;
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return day(dateOf(moment));
    }

    /** A day near now: “today”, “yesterday”, else the day. */
    public String recentDay(Instant moment) {
        long days = ChronoUnit.DAYS.between(dateOf(moment), today());
        return days == 0 || days == 1 ? ago(dateOf(moment)) : day(moment);
    }

    /** A weekday and a time: « jeudi 8 h 30 »; the weekday alone for what begins with the day. */
    public String weekdayAndTime(Instant moment) {
        LocalTime time = moment.atZone(ZONE).toLocalTime();
        String weekday = weekday(dateOf(moment).getDayOfWeek());
        return time.equals(LocalTime.MIDNIGHT) ? weekday : weekday + " " + time(time);
    }

    /** The month, short: « févr. ». */
    public String shortMonth(Instant moment) {
        return dateOf(moment).getMonth().getDisplayName(TextStyle.SHORT, language);
    }

    /** A day with its weekday: « jeudi 3 décembre ». */
    public String weekdayAndDay(LocalDate day) {
        return weekday(day.getDayOfWeek()) + " " + day(day);
    }

    public String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, language);
    }

    /** An hour: « 18 h », « 9 h 30 ». */
    public String time(LocalTime time) {
        if (language.equals(Locale.FRENCH)) {
            return time.getHour() + "\u00A0h"
                    + (time.getMinute() == 0 ? "" : String.format("\u00A0%02d", time.getMinute()));
        }
        String pattern = time.getMinute() == 0 ? "h\u00A0a" : "h:mm\u00A0a";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(time).toLowerCase(Locale.UK);
    }

    /** The day of a moment, in the network’s zone. */
    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    private LocalDate today() {
        return dateOf(clock.instant());
    }

    private String number(LocalDate day) {
        return day.getDayOfMonth() == 1 ? text("first") : Integer.toString(day.getDayOfMonth());
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, language);
    }

    private String text(String key, Object... values) {
        return messages.text(language, "platform.date." + key, values);
    }
}
