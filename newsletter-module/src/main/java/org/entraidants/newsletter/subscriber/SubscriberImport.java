package org.entraidants.newsletter.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A list that was taken in, and who vouched for it. */
@Entity
@Table(name = "newsletter_imports")
public class SubscriberImport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_imports_seq")
    @SequenceGenerator(name = "newsletter_imports_seq", allocationSize = 50)
    private long id;

    @Column(name = "by_name")
    private String byName;

    private String source;

    @Column(name = "taken_at")
    private Instant takenAt;

    private int fresh;
    private int known;

    @Column(name = "left_out")
    private int leftOut;

    private String refused;

    @SuppressWarnings("NullAway")
    protected SubscriberImport() {}

    SubscriberImport(
            String byName, String source, Instant takenAt, int fresh, int known, int leftOut, List<String> refused) {
        this.byName = byName;
        this.source = source;
        this.takenAt = takenAt;
        this.fresh = fresh;
        this.known = known;
        this.leftOut = leftOut;
        this.refused = String.join("\n", refused);
    }

    public long id() {
        return id;
    }

    public String byName() {
        return byName;
    }

    public String source() {
        return source;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** What it brought. */
    public SubscriberImports.Report report() {
        return new SubscriberImports.Report(
                id, fresh, known, leftOut, refused.lines().toList(), true);
    }
}
