package org.entraidants.platform.guard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A number or address of a public service that everybody may write. */
@Entity
@Table(name = "platform_guard_allowed")
public class AllowedContact {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_guard_allowed_seq")
    @SequenceGenerator(name = "platform_guard_allowed_seq", allocationSize = 50)
    private long id;

    private String contact;
    private String note;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway")
    protected AllowedContact() {}

    AllowedContact(String contact, String note, long addedBy, Instant now) {
        this.contact = contact;
        this.note = note;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    public long id() {
        return id;
    }

    /** As {@code +33123456789}, {@code contact@service.example}, or {@code @service.example} for all of a domain. */
    public String contact() {
        return contact;
    }

    /** Whose it is. */
    public String note() {
        return note;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
