package org.entraidants.events.calendar;

import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** Tells a calendar the clocks of a zone, by the rules that hold since before its first event. */
final class ZoneLines {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneLines() {}

    /** @param year of the first event */
    static void write(ContentLines lines, ZoneId zone, int year) {
        lines.begin("VTIMEZONE").line("TZID", zone.getId());
        ZoneRules rules = zone.getRules();
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset offset = rules.getOffset(Year.of(year).atDay(1).atStartOfDay());
            write(lines, "STANDARD", LONG_AGO, offset, offset, "");
        }
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition first = rule.createTransition(year - 1);
            write(
                    lines,
                    rule.getOffsetAfter().equals(rule.getStandardOffset()) ? "STANDARD" : "DAYLIGHT",
                    first.getDateTimeBefore(),
                    rule.getOffsetBefore(),
                    rule.getOffsetAfter(),
                    recurrence(rule));
        }
        lines.end("VTIMEZONE");
    }

    private static void write(
            ContentLines lines, String kind, LocalDateTime from, ZoneOffset before, ZoneOffset after, String rule) {
        lines.begin(kind)
                .local("DTSTART", from)
                .line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after));
        if (!rule.isEmpty()) {
            lines.line("RRULE", rule);
        }
        lines.end(kind);
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }

    /** “The last Sunday of March”: all zones of ours change on such a day. */
    private static String recurrence(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        // “From the 25th of March on” is the last one.
        boolean last = from < 0 || from + 6 >= rule.getMonth().maxLength();
        int which = last ? -1 : (from - 1) / 7 + 1;
        String weekday = rule.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + which + weekday;
    }
}
