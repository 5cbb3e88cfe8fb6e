package org.entraidants.directory.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One day of a {@link WeekGrid} as it is typed; empty fields are no hours.
 *
 * @param from when it opens in the morning, or at all
 * @param thenFrom when it opens again
 */
public record GridDay(String from, String to, String thenFrom, String thenTo) {
    public static final GridDay CLOSED = new GridDay("", "", "", "");
    private static final int NOON = 12 * 60;

    /** One of the four fields of a day. */
    public enum Box {
        FROM,
        TO,
        THEN_FROM,
        THEN_TO
    }

    /** What is wrong with a field of a day. */
    public enum Fault {
        NO_TIME,
        MISSING,
        NOT_AFTER
    }

    /** A field with what is wrong with it. */
    public record Wrong(Box box, Fault fault) {}

    public GridDay {
        from = from.strip();
        to = to.strip();
        thenFrom = thenFrom.strip();
        thenTo = thenTo.strip();
    }

    /** The day of at most two intervals; a single one that begins at noon or later is that of the afternoon. */
    static GridDay of(List<Segment> open) {
        if (open.isEmpty()) {
            return CLOSED;
        }
        String from = ClockTime.text(open.get(0).from());
        String to = ClockTime.text(open.get(0).to());
        if (open.size() > 1) {
            return new GridDay(
                    from,
                    to,
                    ClockTime.text(open.get(1).from()),
                    ClockTime.text(open.get(1).to()));
        }
        return open.get(0).from() < NOON ? new GridDay(from, to, "", "") : new GridDay("", "", from, to);
    }

    public boolean isClosed() {
        return Stream.of(Box.values()).allMatch(box -> typed(box).isEmpty());
    }

    private String typed(Box box) {
        return switch (box) {
            case FROM -> from;
            case TO -> to;
            case THEN_FROM -> thenFrom;
            case THEN_TO -> thenTo;
        };
    }

    private OptionalInt minutes(Box box) {
        return ClockTime.minutes(typed(box));
    }

    /** Everything that keeps the day from being understood, field by field. */
    List<Wrong> wrong() {
        List<Wrong> noTimes = Stream.of(Box.values())
                .filter(box -> !typed(box).isEmpty() && minutes(box).isEmpty())
                .map(box -> new Wrong(box, Fault.NO_TIME))
                .toList();
        if (!noTimes.isEmpty()) {
            return noTimes;
        }
        var wrong = new ArrayList<Wrong>();
        missing(Box.FROM, Box.TO).forEach(wrong::add);
        missing(Box.THEN_FROM, Box.THEN_TO).forEach(wrong::add);
        if (wrong.isEmpty()) {
            List<Box> filled =
                    Stream.of(Box.values()).filter(box -> !typed(box).isEmpty()).toList();
            IntStream.range(1, filled.size())
                    .filter(i -> !follows(filled.get(i - 1), filled.get(i)))
                    .mapToObj(i -> new Wrong(filled.get(i), Fault.NOT_AFTER))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    /** The afternoon may begin when the morning ends. */
    private boolean follows(Box earlier, Box later) {
        int gap = minutes(later).orElseThrow() - minutes(earlier).orElseThrow();
        return gap > 0 || (gap == 0 && later == Box.THEN_FROM);
    }

    private Stream<Wrong> missing(Box first, Box last) {
        return Stream.of(first, last)
                .filter(box -> typed(box).isEmpty()
                        && !(typed(first).isEmpty() && typed(last).isEmpty()))
                .map(box -> new Wrong(box, Fault.MISSING));
    }

    /** The hours in OpenStreetMap syntax, empty for none; the fields must be right. */
    String text() {
        return Stream.of(List.of(Box.FROM, Box.TO), List.of(Box.THEN_FROM, Box.THEN_TO))
                .filter(pair -> !typed(pair.get(0)).isEmpty())
                .map(pair -> pair.stream()
                        .map(box -> ClockTime.text(minutes(box).orElseThrow()))
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(","));
    }
}
