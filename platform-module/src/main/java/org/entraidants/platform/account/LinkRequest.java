package org.entraidants.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** Somebody typed an address and asked for a link to sign in. Whose address it is, is looked up later. */
@Entity
@Table(name = "platform_link_requests")
class LinkRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_link_requests_seq")
    @SequenceGenerator(name = "platform_link_requests_seq", allocationSize = 50)
    private long id;

    private String address;
    private String target;
    private String language;

    @Column(name = "asked_at")
    private Instant askedAt;

    @SuppressWarnings("NullAway")
    protected LinkRequest() {}

    LinkRequest(String address, String target, Locale language, Instant now) {
        this.address = address;
        this.target = target;
        this.language = language.getLanguage();
        this.askedAt = now;
    }

    String address() {
        return address;
    }

    String target() {
        return target;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean isLate(Instant now) {
        return askedAt.plus(SignInLink.LIFE).isBefore(now);
    }
}
