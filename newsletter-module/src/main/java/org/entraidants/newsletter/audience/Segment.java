package org.entraidants.newsletter.audience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An audience that is kept under a name. */
@Entity
@Table(name = "newsletter_segments")
public class Segment {
    /** A name. */
    public static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_segments_seq")
    @SequenceGenerator(name = "newsletter_segments_seq", allocationSize = 50)
    private long id;

    private String name;
    private String audience;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway")
    protected Segment() {}

    Segment(String name) {
        this.name = name;
    }

    void keep(Audience whom, String who, Instant now) {
        audience = whom.toString();
        byName = who;
        savedAt = now;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Audience audience() {
        return Audience.of(audience);
    }
}
