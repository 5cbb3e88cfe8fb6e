package org.entraidants.directory.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of one day, sorted and apart from each other; the time between them is closed. */
record DayPlan(List<Segment> segments) {

    static final DayPlan CLOSED = new DayPlan(List.of());
    static final DayPlan UNKNOWN = of(Segment.wholeDay(Status.UNKNOWN, null));

    DayPlan {
        segments = List.copyOf(segments);
    }

    static DayPlan of(Segment segment) {
        return new DayPlan(List.of(segment));
    }

    boolean receivesVisitors() {
        return segments.stream().anyMatch(Segment::receivesVisitors);
    }

    boolean isOpenAllDay() {
        return changeFrom(0, Status.OPEN) < 0;
    }

    Status statusAt(int minute) {
        Segment segment = at(minute);
        return segment == null ? Status.CLOSED : segment.status();
    }

    @Nullable
    String commentAt(int minute) {
        Segment segment = at(minute);
        return segment == null ? null : segment.comment();
    }

    private @Nullable Segment at(int minute) {
        for (Segment segment : segments) {
            if (segment.contains(minute)) {
                return segment;
            }
        }
        return null;
    }

    /** The first minute of the day, from the given one on, that has another status; -1 when there is none. */
    int changeFrom(int minute, Status status) {
        int reached = minute;
        for (Segment segment : segments) {
            if (segment.to() <= reached) {
                continue;
            }
            if (segment.from() > reached && status != Status.CLOSED) {
                return reached;
            }
            if (segment.status() != status) {
                return Math.max(reached, segment.from());
            }
            reached = segment.to();
        }
        return reached < Segment.DAY && status != Status.CLOSED ? reached : -1;
    }

    DayPlan cut(int from, int to) {
        var rest = new ArrayList<Segment>();
        for (Segment segment : segments) {
            if (segment.from() < from) {
                rest.add(segment.between(segment.from(), Math.min(segment.to(), from)));
            }
            if (segment.to() > to) {
                rest.add(segment.between(Math.max(segment.from(), to), segment.to()));
            }
        }
        return new DayPlan(rest);
    }

    DayPlan over(Segment added) {
        var all = new ArrayList<>(cut(added.from(), added.to()).segments);
        all.add(added);
        all.sort(Comparator.comparingInt(Segment::from));
        return new DayPlan(all);
    }

    DayPlan behind(Segment added) {
        DayPlan result = of(added);
        for (Segment segment : segments) {
            if (segment.status() != Status.CLOSED) {
                result = result.over(segment);
            }
        }
        return result;
    }

    /** The 24 hours of this day, with what the evening before left running after midnight. */
    DayPlan after(DayPlan eve) {
        DayPlan day = cut(Segment.DAY, Integer.MAX_VALUE);
        for (Segment segment : eve.segments) {
            if (segment.to() > Segment.DAY) {
                int from = Math.max(0, segment.from() - Segment.DAY);
                day = day.withSpill(segment.between(from, segment.to() - Segment.DAY));
            }
        }
        return day;
    }

    /** The same hours, of which nobody has said whether they hold. */
    DayPlan inDoubt() {
        return new DayPlan(segments.stream()
                .map(segment -> segment.status() == Status.OPEN ? segment.doubted() : segment)
                .toList());
    }

    private DayPlan withSpill(Segment spill) {
        if (spill.status() != Status.OPEN) {
            return behind(spill);
        }
        DayPlan result = over(spill);
        for (Segment segment : segments) {
            if (segment.status() == Status.OPEN) {
                result = result.over(segment);
            }
        }
        return result;
    }
}
