package org.entraidants.events.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.entraidants.directory.Site;
import org.jspecify.annotations.Nullable;

/** What a gathering offers to those who come: what it is, when and where one meets, how many may come, and what they are asked. */
@MappedSuperclass
public abstract class Offered {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title = "";
    private String body = "";

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String zone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private @Nullable Site site;

    @Embedded
    private Venue venue = Venue.nowhere();

    private String link = "";

    @Embedded
    private Seating seating = Seating.open();

    @Column(name = "asks_lunch")
    private boolean asksLunch;

    @Column(name = "asks_access")
    private boolean asksAccess;

    private String question = "";
    private @Nullable String series;

    @SuppressWarnings("NullAway")
    protected Offered() {}

    Offered(Kind kind) {
        this.kind = kind;
        this.mode = kind.usualMode();
    }

    /** From when to when. */
    final void last(Span span) {
        startsAt = span.start();
        endsAt = span.end();
        zone = span.zone().getId();
    }

    final void describe(Kind newKind, String newTitle, String newBody) {
        kind = newKind;
        title = newTitle.strip();
        body = newBody.strip();
    }

    final void meet(Mode how, @Nullable Site at, Venue where, String online) {
        mode = how;
        site = at;
        venue = where;
        link = online.strip();
    }

    final void ask(boolean lunch, boolean access, String more) {
        asksLunch = lunch;
        asksAccess = access;
        question = more.strip();
    }

    final void belongTo(@Nullable String to) {
        series = to;
    }

    /** The same as another one, to which nobody comes yet, and without its way in online. */
    final void offerAs(Offered other) {
        describe(other.kind, other.title, other.body);
        meet(other.mode, other.site, other.venue, "");
        seating = other.seating.again();
        ask(other.asksLunch, other.asksAccess, other.question);
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Markdown. */
    public String body() {
        return body;
    }

    public Mode mode() {
        return mode;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** The zone in which its hours are meant. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public ZonedDateTime begins() {
        return startsAt.atZone(zone());
    }

    public ZonedDateTime ends() {
        return endsAt.atZone(zone());
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean isOver(Instant now) {
        return endsAt.isBefore(now);
    }

    /** Whether nobody finds a seat, in any way of coming. */
    public boolean isFull() {
        boolean full = !mode.isOnSite() || !seating.isFree(false);
        return full && (!mode.isOnline() || !seating.isFree(true));
    }

    /** The site of the directory; empty for a free address. */
    public Optional<Site> site() {
        return Optional.ofNullable(site);
    }

    public Venue venue() {
        return venue;
    }

    /** Where one joins online; for those who come only. */
    public String link() {
        return link;
    }

    public Seating seating() {
        return seating;
    }

    public boolean asksLunch() {
        return asksLunch;
    }

    public boolean asksAccess() {
        return asksAccess;
    }

    /** What its planner asks of those who come; empty for nothing. */
    public String question() {
        return question;
    }

    /** What several gatherings that were made of one have in common; null for one alone. */
    public @Nullable String series() {
        return series;
    }
}
