package org.entraidants.directory.freshness;

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

/** The people of some sheets are asked whether these are still right. */
@Entity
@Table(name = "directory_campaigns")
public class ConfirmationCampaign {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_campaigns_seq")
    @SequenceGenerator(name = "directory_campaigns_seq", allocationSize = 50)
    private long id;

    @Column(name = "started_by")
    private @Nullable Long startedBy;

    @Column(name = "by_name")
    private String byName;

    private String department;
    private int sheets;

    @Column(name = "started_at")
    private Instant startedAt;

    @SuppressWarnings("NullAway")
    protected ConfirmationCampaign() {}

    /** @param by null when the network asks by itself */
    ConfirmationCampaign(@Nullable Identity by, String department, int sheets, Instant startedAt) {
        this.startedBy = by == null ? null : by.accountId();
        this.byName = by == null ? "" : by.name();
        this.department = department;
        this.sheets = sheets;
        this.startedAt = startedAt;
    }

    public long id() {
        return id;
    }

    public @Nullable Long startedBy() {
        return startedBy;
    }

    /** Who began it; empty when the network asks by itself. */
    public String byName() {
        return byName;
    }

    /** Where; empty for everywhere. */
    public String department() {
        return department;
    }

    public int sheets() {
        return sheets;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
