package org.entraidants.directory.freshness;

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
import org.entraidants.platform.account.Token;
import org.jspecify.annotations.Nullable;

/** One person is asked about one sheet. The link in the mail is known by the hash of its token. */
@Entity
@Table(name = "directory_reminders")
public class SheetReminder {
    static final Duration LIFE = Duration.ofDays(60);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_reminders_seq")
    @SequenceGenerator(name = "directory_reminders_seq", allocationSize = 500)
    private long id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "asking_id")
    private long askingId;

    @Column(name = "structure_id")
    private long structureId;

    @Column(name = "asked_since")
    private Instant askedSince;

    private int turn;
    private String address;
    private String name;
    private String language;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway")
    protected SheetReminder() {}

    SheetReminder(SheetAsking asking, Recipient recipient) {
        campaignId = asking.campaignId();
        askingId = asking.id();
        structureId = asking.structureId();
        askedSince = asking.openedAt();
        turn = asking.reminders();
        address = recipient.address();
        name = recipient.name();
        language = recipient.language();
        accountId = recipient.accountId();
    }

    /** Its mail is written, with this link in it. */
    void send(Token token, Instant now) {
        tokenHash = token.hash();
        sentAt = now;
        expiresAt = now.plus(LIFE);
    }

    boolean isExpired(Instant now) {
        return expiresAt == null || !expiresAt.isAfter(now);
    }

    /** Whether it went to somebody of the team, else to the mailbox that stands on the sheet. */
    public boolean isPersonal() {
        return accountId != null;
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    public long structureId() {
        return structureId;
    }

    /** The sheet counts as confirmed when somebody did so after this moment. */
    Instant askedSince() {
        return askedSince;
    }

    /** 1 for the first mail, 2 for the second. */
    public int turn() {
        return turn;
    }

    public String address() {
        return address;
    }

    /** May be empty for a mailbox. */
    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }
}
