package org.entraidants.directory.print;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.entraidants.platform.account.Identity;
import org.jspecify.annotations.Nullable;

/** The guide of a territory that somebody asked for: what it shall hold, and, once it is made, how large it is. */
@Entity
@Table(name = "directory_guides")
public class Guide {
    /** How long it can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_guides_seq")
    @SequenceGenerator(name = "directory_guides_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String query;
    private String title;
    private String language;
    private String site;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ready_at")
    @Nullable
    private Instant readyAt;

    private int places;
    private int pages;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @SuppressWarnings("NullAway")
    protected Guide() {}

    /**
     * @param query the parameters of the list, as they stand in an address
     * @param site where the network is reached from outside
     */
    Guide(String query, String title, Locale language, String site, Identity by, Instant now) {
        this.query = query;
        this.title = title;
        this.language = language.getLanguage();
        this.site = site;
        this.accountId = by.accountId();
        this.byName = by.name();
        this.requestedAt = now;
    }

    void isMade(int ofPlaces, int onPages, long ofBytes, Instant now) {
        places = ofPlaces;
        pages = onPages;
        sizeBytes = ofBytes;
        readyAt = now;
    }

    String query() {
        return query;
    }

    /** Where the sheets of structures begin. */
    String sheets() {
        return site + (language.equals("en") ? "/en" : "") + "/annuaire/";
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    long accountId() {
        return accountId;
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Who asked for it. */
    public String byName() {
        return byName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public boolean isReady() {
        return readyAt != null;
    }

    /** When it can no longer be fetched. */
    public Instant goneAt() {
        return requestedAt.plus(KEPT);
    }

    public int places() {
        return places;
    }

    public int pages() {
        return pages;
    }

    /** Its size, in tenths of a megabyte at least. */
    public double megabytes() {
        return Math.max(1, Math.round(sizeBytes / 100_000.0)) / 10.0;
    }
}
