package org.entraidants.directory.hours;

import org.jspecify.annotations.Nullable;

/**
 * Minutes {@code from} (included) to {@code to} (excluded), counted from the midnight that begins a day and at most
 * two days long.
 */
record Segment(int from, int to, Status status, @Nullable String comment, boolean openEnded) {

    static final int DAY = 24 * 60;

    static Segment wholeDay(Status status, @Nullable String comment) {
        return new Segment(0, DAY, status, comment, false);
    }

    Segment between(int newFrom, int newTo) {
        return new Segment(newFrom, newTo, status, comment, openEnded);
    }

    Segment doubted() {
        return new Segment(from, to, Status.UNKNOWN, comment, openEnded);
    }

    boolean contains(int minute) {
        return from <= minute && minute < to;
    }

    /** A time of unknown end still invites visitors: {@code 14:00+} opens at 14:00. */
    boolean receivesVisitors() {
        return status == Status.OPEN || openEnded;
    }
}
