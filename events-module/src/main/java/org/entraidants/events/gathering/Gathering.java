package org.entraidants.events.gathering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entraidants.directory.Slugs;
import org.jspecify.annotations.Nullable;

/** People of the network come together: somewhere, online, or both. */
@Entity
@Table(name = "events_gatherings")
public class Gathering extends Offered {
    /** Its name in the change table and in the index. */
    public static final String SEARCHED = "gathering";

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_BODY = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events_gatherings_seq")
    @SequenceGenerator(name = "events_gatherings_seq", allocationSize = 50)
    private long id;

    @Column(name = "form_key")
    private String formKey;

    private String uid;
    private int sequence;
    private int edits;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.EVERYBODY;

    @Column(name = "moved_from")
    private @Nullable Instant movedFrom;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason = "";

    @Column(name = "tell_at")
    private @Nullable Instant tellAt;

    @OneToMany(mappedBy = "gathering", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("minutes, id")
    private List<Item> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "events_invited", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "structure_id")
    private Set<Long> invited = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected Gathering() {}

    /** @param form the number that its form was given: sent twice, it is one gathering */
    Gathering(Kind kind, UUID form, @Nullable Long creator, Instant now) {
        super(kind);
        this.formKey = form.toString();
        this.uid = UUID.randomUUID() + "@entraidants";
        this.createdBy = creator;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Sets its hours; a published one remembers when it was to be at first. */
    void schedule(Span span) {
        Instant before = startsAt();
        last(span);
        if (isPublished() && !span.start().equals(before)) {
            Instant first = movedFrom == null ? before : movedFrom;
            movedFrom = span.start().equals(first) ? null : first;
        }
    }

    void plan(Collection<Item> programme) {
        items.clear();
        items.addAll(programme);
    }

    void show(Visibility to, Set<Long> structures) {
        visibility = to;
        invited.clear();
        invited.addAll(structures);
    }

    /** Somebody who plans has changed it. */
    void edited(Instant now) {
        edits++;
        changedAt = now;
    }

    /** Its entry in calendars is another one now; those who come are told at a moment, unless it changes once more. */
    void announce(Instant when) {
        sequence++;
        tellAt = when;
    }

    /** Those who come have been told. */
    public void told() {
        tellAt = null;
    }

    void publish(Instant now) {
        state = State.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    void cancel(String reason, Instant now) {
        state = State.CANCELLED;
        cancelledAt = now;
        cancelReason = reason.strip();
    }

    /** A draft of the same, at other hours. */
    Gathering again(Span span, UUID form, @Nullable Long creator, Instant now) {
        var again = new Gathering(kind(), form, creator, now);
        again.schedule(span);
        again.offerAs(this);
        again.show(visibility, invited);
        again.plan(items.stream()
                .map(item -> new Item(again, item.after(), item.title(), item.speaker()))
                .toList());
        return again;
    }

    public long id() {
        return id;
    }

    /** Its page. */
    public String path() {
        return path(id, title());
    }

    static String path(long id, String title) {
        String slug = Slugs.of(title);
        return "/agenda/" + id + (slug.isEmpty() ? "" : "-" + slug);
    }

    /** The name of its entry in calendars, for good. */
    public String uid() {
        return uid;
    }

    /** The number of its entry's last change. */
    public int sequence() {
        return sequence;
    }

    /** How often it was changed by those who plan. */
    public int edits() {
        return edits;
    }

    public State state() {
        return state;
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** Whether it is still to begin, and is to take place. */
    public boolean isComing(Instant now) {
        return isPublished() && startsAt().isAfter(now);
    }

    /** Whether it has begun, or is over already, and was not called off. */
    public boolean hasBegun(Instant now) {
        return isPublished() && !startsAt().isAfter(now);
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Set<Long> invited() {
        return Set.copyOf(invited);
    }

    /** When it was to be at first; null when it has not moved. */
    public @Nullable Instant movedFrom() {
        return movedFrom;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public String cancelReason() {
        return cancelReason;
    }

    /** When those who come are to be told of its last change; null when they know. */
    public @Nullable Instant tellAt() {
        return tellAt;
    }

    public List<Item> items() {
        return List.copyOf(items);
    }
}
