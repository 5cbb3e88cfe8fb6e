package org.entraidants.forum.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entraidants.forum.Details;

/** What somebody has typed into one form and not sent yet; seen by nobody else. */
@Entity
@Table(name = "forum_drafts")
public class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_drafts_seq")
    @SequenceGenerator(name = "forum_drafts_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "form_key")
    private String formKey;

    private String place;
    private Details fields;

    @Column(name = "kept_at")
    private Instant keptAt;

    @SuppressWarnings("NullAway")
    protected Draft() {}

    Draft(long accountId, UUID form, Place place) {
        this.accountId = accountId;
        this.formKey = form.toString();
        this.place = place.written();
        this.fields = Details.NONE;
        this.keptAt = Instant.EPOCH;
    }

    /**
     * Takes what is typed now.
     *
     * @param untold the names of fields that may not be kept: they stay as they were kept before
     */
    void keep(Map<String, String> typed, Set<String> untold, Instant now) {
        var kept = new LinkedHashMap<>(typed);
        untold.forEach(name -> kept.put(name, fields.get(name)));
        fields = new Details(kept);
        keptAt = now;
    }

    boolean isOf(long account) {
        return accountId == account;
    }

    public long id() {
        return id;
    }

    /** What its form has been given, see {@link org.entraidants.forum.Discussions.Sending}. */
    public UUID form() {
        return UUID.fromString(formKey);
    }

    public Place place() {
        return Place.read(place).orElseThrow();
    }

    /** What was typed into a field, empty for nothing. */
    public String get(String field) {
        return fields.get(field);
    }

    public boolean isEmpty() {
        return fields.values().isEmpty();
    }

    public Instant keptAt() {
        return keptAt;
    }
}
