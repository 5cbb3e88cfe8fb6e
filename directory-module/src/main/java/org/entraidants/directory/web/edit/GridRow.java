package org.entraidants.directory.web.edit;

import java.util.Objects;
import org.entraidants.directory.hours.GridDay;
import org.jspecify.annotations.Nullable;

/** One day of the form of hours. */
public class GridRow {
    private final String key;
    private final String name;
    private String from = "";
    private String to = "";
    private String thenFrom = "";
    private String thenTo = "";
    private boolean closed;

    /** @param key makes the ids of its fields, such as {@code monday} */
    GridRow(String key, String name) {
        this.key = key;
        this.name = name;
    }

    void fill(GridDay day) {
        from = day.from();
        to = day.to();
        thenFrom = day.thenFrom();
        thenTo = day.thenTo();
        closed = day.isClosed();
    }

    /** Whoever ticks “closed” means it, whatever stands in the fields. */
    GridDay day() {
        return closed ? GridDay.CLOSED : new GridDay(from, to, thenFrom, thenTo);
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = Objects.requireNonNullElse(to, "");
    }

    public String getThenFrom() {
        return thenFrom;
    }

    public void setThenFrom(@Nullable String thenFrom) {
        this.thenFrom = Objects.requireNonNullElse(thenFrom, "");
    }

    public String getThenTo() {
        return thenTo;
    }

    public void setThenTo(@Nullable String thenTo) {
        this.thenTo = Objects.requireNonNullElse(thenTo, "");
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
