package org.entraidants.directory.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Token;
import org.jspecify.annotations.Nullable;

/** A search that somebody keeps. */
@Entity
@Table(name = "directory_saved_searches")
public class SavedSearch {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_saved_searches_seq")
    @SequenceGenerator(name = "directory_saved_searches_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String name;
    private String query;
    private String language;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Column(name = "stop_key")
    private String stopKey;

    private String known;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway")
    protected SavedSearch() {}

    /** @param found what it finds today, which is no news */
    SavedSearch(
            Account account,
            String name,
            String query,
            Locale language,
            Frequency often,
            List<Long> found,
            Instant now) {
        this.account = account;
        this.name = name;
        this.query = query;
        this.language = language.getLanguage();
        this.stopKey = Token.fresh().value();
        this.known = KnownPlaces.of(found).text();
        this.savedAt = now;
        this.frequency = often;
        this.dueAt = often.after(now).orElse(null);
    }

    /** Is called something else, or told of more or less often. */
    void change(String newName, Frequency often, Instant now) {
        name = newName;
        if (frequency != often) {
            frequency = often;
            dueAt = often.after(now).orElse(null);
        }
    }

    /** No mails any more; the search stays. */
    void stop() {
        frequency = Frequency.NONE;
        dueAt = null;
    }

    /** What of this has not been told yet. */
    List<Long> news(List<Long> found) {
        return KnownPlaces.read(known).missing(found);
    }

    /** These have been told, and the next time is another one. */
    void told(List<Long> news, Instant now) {
        if (!news.isEmpty()) {
            known = KnownPlaces.read(known).with(news).text();
            toldAt = now;
        }
        dueAt = frequency.after(now).orElse(null);
    }

    Account account() {
        return account;
    }

    String stopKey() {
        return stopKey;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The end of the address of the list, see {@link SavedQuery}. */
    public String query() {
        return query;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Frequency frequency() {
        return frequency;
    }

    /** When it was last told of, null for never. */
    public @Nullable Instant toldAt() {
        return toldAt;
    }
}
