package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import java.io.StringReader;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.hours.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/** Takes the rules of a text apart into {@link Phrase}s, as far as there are plain words for them. */
final class PhraseReader {
    private static final List<ch.poole.openinghoursparser.Month> MONTHS =
            List.of(ch.poole.openinghoursparser.Month.values());

    private final List<Phrase> phrases = new ArrayList<>();
    private boolean sayable = true;

    private PhraseReader() {}

    static List<List<Phrase>> read(String text) {
        return WeekGrid.rules(text).stream().map(PhraseReader::rule).toList();
    }

    private static List<Phrase> rule(String text) {
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(text)).rules(false, false);
            if (rules.size() == 1 && OpeningHours.read(text).hours().isUnderstood()) {
                var reader = new PhraseReader();
                reader.add(rules.get(0));
                if (reader.sayable && !reader.phrases.isEmpty()) {
                    return List.copyOf(reader.phrases);
                }
            }
        } catch (OpeningHoursParseException | RuntimeException | TokenMgrError unreadable) {
            return List.of(new Phrase(Kind.RAW, text));
        }
        return List.of(new Phrase(Kind.RAW, text));
    }

    private void add(Rule rule) {
        sayable = RuleReader.orEmpty(rule.getYears()).isEmpty() && !rule.isTwentyfourseven();
        RuleReader.orEmpty(rule.getWeeks()).forEach(this::week);
        RuleReader.orEmpty(rule.getDates()).forEach(this::dates);
        RuleReader.orEmpty(rule.getDays()).forEach(this::days);
        RuleReader.orEmpty(rule.getHolidays()).forEach(this::holiday);
        RuleReader.orEmpty(rule.getTimes()).forEach(this::times);
        modifier(rule.getModifier());
        comment(rule.getComment());
    }

    private void week(WeekRange weeks) {
        boolean alternating = weeks.getInterval() == 2 && weeks.getEndWeek() >= 52 && weeks.getStartWeek() <= 2;
        if (alternating) {
            phrases.add(new Phrase(weeks.getStartWeek() == 1 ? Kind.ODD_WEEKS : Kind.EVEN_WEEKS));
        } else {
            sayable = false;
        }
    }

    private void dates(DateRange range) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate() == null ? start : range.getEndDate();
        if (!isPlain(start) || !isPlain(end) || range.getInterval() != 0) {
            sayable = false;
            return;
        }
        Month first = month(start, start);
        Month last = month(end, start);
        if (start.undefinedDay() && end.undefinedDay()) {
            phrases.add(first == last ? new Phrase(Kind.MONTH, first) : new Phrase(Kind.MONTHS, first, last));
        } else if (!start.undefinedDay() && !end.undefinedDay()) {
            phrases.add(new Phrase(Kind.DATES, MonthDay.of(first, start.getDay()), MonthDay.of(last, end.getDay())));
        } else {
            sayable = false;
        }
    }

    private static boolean isPlain(DateWithOffset date) {
        return date.undefinedYear()
                && !date.isOpenEnded()
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0
                && date.getVarDate() == null
                && date.getNthWeekDay() == null;
    }

    private static Month month(DateWithOffset date, DateWithOffset start) {
        return Month.of(MONTHS.indexOf(date.getMonth() == null ? start.getMonth() : date.getMonth()) + 1);
    }

    private void days(WeekDayRange range) {
        var first = DateSpan.dayOfWeek(range.getStartDay());
        if (range.getOffset() != 0) {
            sayable = false;
        } else if (range.getNths() != null) {
            range.getNths().forEach(nth -> nth(nth, range));
        } else if (range.getEndDay() == null) {
            phrases.add(new Phrase(Kind.DAY, first));
        } else {
            phrases.add(new Phrase(Kind.DAYS, first, DateSpan.dayOfWeek(range.getEndDay())));
        }
    }

    private void nth(Nth nth, WeekDayRange range) {
        if (nth.getEndNth() == Nth.INVALID_NTH && nth.getStartNth() >= -1 && range.getEndDay() == null) {
            phrases.add(new Phrase(Kind.NTH, DateSpan.dayOfWeek(range.getStartDay()), nth.getStartNth()));
        } else {
            sayable = false;
        }
    }

    private void holiday(Holiday holiday) {
        if (holiday.getOffset() == 0 && holiday.getUseAsWeekDay()) {
            phrases.add(new Phrase(Kind.HOLIDAYS));
        } else {
            sayable = false;
        }
    }

    private void times(TimeSpan time) {
        LocalTime from = time(time.getStart());
        if (time.getEnd() == TimeSpan.UNDEFINED_TIME) {
            phrases.add(new Phrase(Kind.FROM, from));
        } else {
            phrases.add(new Phrase(Kind.TIMES, from, time(time.getEnd())));
            sayable &= !time.isOpenEnded();
        }
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % Segment.DAY * 60L);
    }

    private void modifier(@Nullable RuleModifier modifier) {
        if (modifier == null) {
            return;
        }
        if (modifier.getModifier() != null) {
            switch (modifier.getModifier()) {
                case OFF, CLOSED -> phrases.add(new Phrase(Kind.CLOSED));
                case UNKNOWN -> sayable = false;
                case OPEN -> {
                    // says nothing more
                }
            }
        }
        comment(modifier.getComment());
    }

    private void comment(@Nullable String words) {
        if (words != null) {
            phrases.add(new Phrase(Kind.COMMENT, words));
        }
    }
}
