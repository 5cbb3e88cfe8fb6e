package org.entraidants.directory.relay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entraidants.directory.place.Commune;
import org.entraidants.platform.account.Identity;
import org.jspecify.annotations.Nullable;

/** A place or a round where somebody notices who is lost with digital matters, and says where to go. No name of a person. */
@Entity
@Table(name = "directory_relays")
public class Relay {
    public static final String KIND = "relay";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_relays_seq")
    @SequenceGenerator(name = "directory_relays_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RelayKind kind;

    private String name;
    private String address;
    private String postcode;
    private String commune;
    private String department;
    private double latitude;
    private double longitude;

    @Nullable
    private String phone;

    @Nullable
    private String hours;

    private boolean detects;
    private boolean orients;
    private boolean kept;

    @Column(name = "account_id")
    @Nullable
    private Long accountId;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway")
    protected Relay() {}

    @SuppressWarnings("NullAway")
    Relay(RelayDraft draft, Identity by, Instant now) {
        accountId = by.accountId();
        byName = by.name();
        addedAt = now;
        become(draft);
    }

    /** Takes over what was typed; the draft holds no mistake any more. */
    void become(RelayDraft draft) {
        Commune found = draft.located().orElseThrow();
        kind = draft.kind();
        name = draft.name();
        address = draft.address();
        postcode = draft.postcode();
        commune = found.name();
        department = found.department();
        latitude = found.lat();
        longitude = found.lon();
        phone = draft.phone().isEmpty() ? null : draft.phone();
        hours = draft.hours().isEmpty() ? null : draft.hours();
        detects = draft.detects();
        orients = draft.orients();
    }

    /** An animator vouches for it: from now on everybody sees it. */
    void keep() {
        kept = true;
    }

    public long id() {
        return id;
    }

    public RelayKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String postcode() {
        return postcode;
    }

    public String commune() {
        return commune;
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    public @Nullable String phone() {
        return phone;
    }

    /** When one meets it, in free words. */
    public @Nullable String hours() {
        return hours;
    }

    /** Whether it notices a need. */
    public boolean detects() {
        return detects;
    }

    /** Whether it says where to go. */
    public boolean orients() {
        return orients;
    }

    /** Whether an animator has kept it; until then only members see it. */
    public boolean kept() {
        return kept;
    }

    public String byName() {
        return byName;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
