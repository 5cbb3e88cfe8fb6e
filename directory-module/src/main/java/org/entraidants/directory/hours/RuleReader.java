package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.hours.HoursRule.Joining;
import org.jspecify.annotations.Nullable;

/** Turns one rule of the parser into ours. */
final class RuleReader {

    private final Rule rule;
    private final RuleDays days;

    private RuleReader(Rule rule) throws UnsupportedRule {
        this.rule = rule;
        this.days = RuleDays.of(rule);
    }

    static HoursRule read(Rule rule) throws UnsupportedRule {
        return new RuleReader(rule).read();
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** By the book {@code 14:00-14:00} is 24 hours; the people who type it mean none. */
    static boolean isVoid(TimeSpan time) {
        return time.getStart() == time.getEnd() && time.getStart() != TimeSpan.UNDEFINED_TIME;
    }

    private HoursRule read() throws UnsupportedRule {
        boolean hasTimes = !orEmpty(rule.getTimes()).isEmpty();
        return new HoursRule(joining(), days, spans(), hasTimes);
    }

    private Joining joining() {
        if (rule.isFallBack() || isOnlyComment()) {
            return Joining.FALLS_BACK;
        }
        return rule.isAdditive() ? Joining.ADDS : Joining.REPLACES;
    }

    /** People write {@code Mo 09:00-12:00; "sur rendez-vous"} and do not mean to lose their Monday. */
    private boolean isOnlyComment() {
        return days.areAll() && rule.getModifier() != null && isCommentWithoutHours(rule.getModifier());
    }

    private boolean isCommentWithoutHours(RuleModifier modifier) {
        return modifier.getModifier() == null && orEmpty(rule.getTimes()).isEmpty() && !rule.isTwentyfourseven();
    }

    private List<Segment> spans() throws UnsupportedRule {
        Status status = status();
        if (orEmpty(rule.getTimes()).isEmpty()) {
            return List.of(Segment.wholeDay(status, comment()));
        }
        var spans = new ArrayList<Segment>();
        for (TimeSpan time : rule.getTimes()) {
            if (!isVoid(time)) {
                addSpan(time, status, spans);
            }
        }
        return spans;
    }

    private void addSpan(TimeSpan time, Status status, List<Segment> spans) throws UnsupportedRule {
        boolean endless = time.getEnd() == TimeSpan.UNDEFINED_TIME;
        int end = endless ? time.getStart() : time.getEnd();
        UnsupportedRule.unless(isSupported(time, end), time);
        if (!endless) {
            spans.add(new Segment(time.getStart(), end, status, comment(), false));
        }
        if (time.isOpenEnded() && end < Segment.DAY) {
            Status guess = status == Status.OPEN ? Status.UNKNOWN : status;
            spans.add(new Segment(end, Segment.DAY, guess, comment(), true));
        }
    }

    private static boolean isSupported(TimeSpan time, int end) {
        boolean byTheClock = time.getStartEvent() == null && time.getEndEvent() == null && time.getInterval() == 0;
        return byTheClock && time.getStart() < Segment.DAY && end <= 2 * Segment.DAY;
    }

    private Status status() {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return Status.OPEN;
        }
        if (modifier.getModifier() == null) {
            return isCommentWithoutHours(modifier) ? Status.UNKNOWN : Status.OPEN;
        }
        return switch (modifier.getModifier()) {
            case OPEN -> Status.OPEN;
            case CLOSED, OFF -> Status.CLOSED;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }

    private @Nullable String comment() {
        RuleModifier modifier = rule.getModifier();
        return modifier == null || modifier.getComment() == null ? rule.getComment() : modifier.getComment();
    }
}
