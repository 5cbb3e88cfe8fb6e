package org.entraidants.newsletter.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A list within the letter, such as “Formations”: who has the letter has it, until they take it off. */
@Entity(name = "LetterTopic")
@Table(name = "newsletter_lists")
public class Topic {
    /** A name. */
    public static final int LONGEST_NAME = 120;

    /** What it is about. */
    public static final int LONGEST_WHAT = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_lists_seq")
    @SequenceGenerator(name = "newsletter_lists_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String name;
    private String what;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway")
    protected Topic() {}

    Topic(String name, String what) {
        this.name = name;
        this.what = what;
    }

    void close(@Nullable Instant moment) {
        closedAt = moment;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String what() {
        return what;
    }

    /** Whether no issue is sent to it any more. */
    public boolean isClosed() {
        return closedAt != null;
    }
}
