package org.entraidants.directory.school;

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
import org.entraidants.directory.hours.SchoolHolidays;

/** Days without school in one zone, both ends included. */
@Entity
@Table(name = "directory_school_breaks")
public class SchoolBreak {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_school_breaks_seq")
    @SequenceGenerator(name = "directory_school_breaks_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "calendar_id")
    private SchoolCalendar calendar;

    @Enumerated(EnumType.STRING)
    private SchoolZone zone;

    private String name;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @SuppressWarnings("NullAway")
    protected SchoolBreak() {}

    SchoolBreak(SchoolCalendar calendar, ToldBreak told) {
        this.calendar = calendar;
        this.zone = told.zone();
        this.name = told.name();
        this.fromDay = told.from();
        this.toDay = told.to();
    }

    SchoolHolidays.Break asHolidays() {
        return new SchoolHolidays.Break(fromDay, toDay, name);
    }

    public long id() {
        return id;
    }

    public SchoolCalendar calendar() {
        return calendar;
    }

    public SchoolZone zone() {
        return zone;
    }

    public String name() {
        return name;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }
}
