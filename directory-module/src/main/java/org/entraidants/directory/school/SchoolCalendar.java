package org.entraidants.directory.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entraidants.platform.account.Identity;
import org.jspecify.annotations.Nullable;

/** A file of school holidays that somebody brought. */
@Entity
@Table(name = "directory_school_calendars")
public class SchoolCalendar {
    private static final int LONGEST_NAME = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_school_calendars_seq")
    @SequenceGenerator(name = "directory_school_calendars_seq", allocationSize = 50)
    private long id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @SuppressWarnings("NullAway")
    protected SchoolCalendar() {}

    SchoolCalendar(String fileName, @Nullable Identity by, Instant now) {
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.accountId = by == null ? null : by.accountId();
        this.byName = by == null ? "" : by.name();
        this.broughtAt = now;
    }

    public long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    /** Empty for a calendar that came with the demonstration. */
    public String byName() {
        return byName;
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
