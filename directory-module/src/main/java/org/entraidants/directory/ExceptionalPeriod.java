package org.entraidants.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Days on which a site is closed, open otherwise, or has something to say. Both ends belong to it. */
@Entity
@Table(name = "directory_exceptional_periods")
public class ExceptionalPeriod implements Listed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_exceptional_periods_seq")
    @SequenceGenerator(name = "directory_exceptional_periods_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private Exceptional.Kind kind;

    @Nullable
    private String hours;

    @Nullable
    private String message;

    @SuppressWarnings("NullAway")
    protected ExceptionalPeriod() {}

    ExceptionalPeriod(
            Site site,
            LocalDate fromDay,
            LocalDate toDay,
            Exceptional.Kind kind,
            @Nullable String hours,
            @Nullable String message) {
        this.site = site;
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.kind = kind;
        this.hours = hours;
        this.message = message;
    }

    /** One whose details come next. */
    @SuppressWarnings("NullAway")
    ExceptionalPeriod(Site site) {
        this.site = site;
    }

    @Override
    public String detail(Detail detail) {
        return switch (detail) {
            case PERIOD_KIND -> kind.name();
            case PERIOD_FROM -> fromDay.toString();
            case PERIOD_TO -> toDay.toString();
            case PERIOD_HOURS -> Detail.orEmpty(hours);
            case PERIOD_MESSAGE -> Detail.orEmpty(message);
            default -> throw new IllegalArgumentException("Not a detail of a period: " + detail);
        };
    }

    @Override
    public void correct(Detail detail, String text) {
        switch (detail) {
            case PERIOD_KIND -> kind = Exceptional.Kind.valueOf(text);
            case PERIOD_FROM -> fromDay = LocalDate.parse(text);
            case PERIOD_TO -> toDay = LocalDate.parse(text);
            case PERIOD_HOURS -> hours = Detail.orNull(text);
            case PERIOD_MESSAGE -> message = Detail.orNull(text);
            default -> throw new IllegalArgumentException("Not a detail of a period: " + detail);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    /** As the timetable needs it. */
    Exceptional exceptional() {
        return switch (kind) {
            case CLOSURE -> Exceptional.closure(fromDay, toDay, message);
            case HOURS ->
                Exceptional.hours(
                        fromDay,
                        toDay,
                        OpeningHours.read(Objects.requireNonNull(hours)).hours(),
                        message);
            case MESSAGE -> Exceptional.message(fromDay, toDay, Objects.requireNonNull(message));
        };
    }

    public Site site() {
        return site;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }

    public Exceptional.Kind kind() {
        return kind;
    }

    public @Nullable String hours() {
        return hours;
    }

    public @Nullable String message() {
        return message;
    }

    @Override
    public long id() {
        return id;
    }
}
