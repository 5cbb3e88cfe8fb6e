package org.entraidants.directory.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.directory.hours.Phrase;
import org.entraidants.directory.hours.Phrase.Kind;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;

/** Opening hours in OpenStreetMap syntax, in words: « Semaines impaires, lundi à vendredi : 9 h – 12 h ». */
@RequestScoped
class RuleWords {
    private static final Set<Kind> HOURS = EnumSet.of(Kind.TIMES, Kind.FROM, Kind.CLOSED, Kind.COMMENT);

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    /** What a text says, rule by rule; a rule that there are no words for as it is written. */
    List<String> of(String text) {
        return Phrase.of(text).stream().map(this::sentence).toList();
    }

    private String sentence(List<Phrase> rule) {
        String when = words(rule, false);
        String hours = words(rule, true);
        String said = when.isEmpty() || hours.isEmpty() ? when + hours : i18n.t("directory.rule.says", when, hours);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private String words(List<Phrase> rule, boolean hours) {
        return rule.stream()
                .filter(phrase -> HOURS.contains(phrase.kind()) == hours)
                .map(this::word)
                .collect(Collectors.joining(", "));
    }

    private String word(Phrase phrase) {
        List<Object> values = phrase.values();
        return switch (phrase.kind()) {
            case ODD_WEEKS, EVEN_WEEKS, HOLIDAYS, CLOSED -> text(phrase.kind());
            case MONTH -> month(values.get(0));
            case MONTHS -> i18n.t(key(phrase.kind()), month(values.get(0)), month(values.get(1)));
            case DATES ->
                values.get(0).equals(values.get(1))
                        ? day(values.get(0))
                        : i18n.t(key(phrase.kind()), day(values.get(0)), day(values.get(1)));
            case DAY -> dates.weekday((DayOfWeek) values.get(0));
            case DAYS ->
                i18n.t(key(phrase.kind()), dates.weekday((DayOfWeek) values.get(0)), dates.weekday((DayOfWeek)
                        values.get(1)));
            case NTH -> i18n.t(key(phrase.kind()) + "." + values.get(1), dates.weekday((DayOfWeek) values.get(0)));
            case TIMES -> i18n.t("directory.hours.day.range", time(values.get(0)), end(values.get(1)));
            case FROM -> i18n.t("directory.hours.day.from", time(values.get(0)));
            case COMMENT -> i18n.t(key(phrase.kind()), values.get(0));
            case RAW -> values.get(0).toString();
        };
    }

    private String text(Kind kind) {
        return i18n.t(key(kind));
    }

    private static String key(Kind kind) {
        return "directory.rule." + kind;
    }

    private String month(Object month) {
        return ((Month) month).getDisplayName(TextStyle.FULL, i18n.getLanguage());
    }

    private String day(Object day) {
        var date = (MonthDay) day;
        return i18n.t("directory.rule.date", date.getDayOfMonth(), month(date.getMonth()));
    }

    private String time(Object time) {
        return dates.time((LocalTime) time);
    }

    private String end(Object time) {
        return time.equals(LocalTime.MIDNIGHT) ? i18n.t("directory.hours.midnight") : time(time);
    }
}
