package org.entraidants.directory.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.entraidants.directory.Terms;
import org.entraidants.platform.account.Account;
import org.jspecify.annotations.Nullable;

/** What a person of the network tells of themselves, and to whom. */
@Entity
@Table(name = "directory_people")
public class Person {
    private static final String BAR = "|";

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private long version;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", insertable = false, updatable = false)
    private Account account;

    private String languages = BAR;
    private String subjects = BAR;
    private String about = "";

    @Enumerated(EnumType.STRING)
    private Consent consent = Consent.NOBODY;

    @Column(name = "consented_at")
    private @Nullable Instant consentedAt;

    private boolean trainer;

    @Column(name = "training_subjects")
    private String trainingSubjects = BAR;

    @Column(name = "training_conditions")
    private String trainingConditions = "";

    @Column(name = "training_radius")
    private @Nullable Integer trainingRadius;

    @SuppressWarnings("NullAway")
    protected Person() {}

    Person(Account account) {
        this.accountId = account.id();
        this.account = account;
    }

    /** Takes over what the person writes. Consent carries the moment at which it was changed. */
    void tell(Profile profile, Instant now) {
        languages = column(profile.languages());
        subjects = column(standards(profile.subjects()));
        about = profile.about();
        trainer = profile.trainer();
        trainingSubjects = column(standards(profile.trainingSubjects()));
        trainingConditions = profile.trainingConditions();
        trainingRadius = profile.trainingRadius();
        if (consent != profile.consent() || consentedAt == null) {
            consent = profile.consent();
            consentedAt = now;
        }
    }

    Profile profile() {
        return new Profile(
                languages(),
                subjects(),
                about,
                consent,
                trainer,
                trainingSubjects(),
                trainingConditions,
                trainingRadius);
    }

    private static List<String> standards(Collection<Service> services) {
        return services.stream().map(Service::standard).toList();
    }

    /** With a bar at both ends, so that {@code like '%|value|%'} finds a value. */
    private static String column(Collection<String> values) {
        return values.stream().collect(Collectors.joining(BAR, BAR, BAR));
    }

    private static List<String> values(String column) {
        return Arrays.stream(column.split("\\|"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<Service> services(String column) {
        return values(column).stream()
                .map(value -> Terms.find(Service.class, value))
                .filter(Objects::nonNull)
                .toList();
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return account.name();
    }

    public String address() {
        return account.address();
    }

    /** Codes such as {@code fr}. */
    public List<String> languages() {
        return values(languages);
    }

    public List<Service> subjects() {
        return services(subjects);
    }

    public String about() {
        return about;
    }

    public Consent consent() {
        return consent;
    }

    public @Nullable Instant consentedAt() {
        return consentedAt;
    }

    public boolean isTrainer() {
        return trainer;
    }

    public List<Service> trainingSubjects() {
        return services(trainingSubjects);
    }

    public String trainingConditions() {
        return trainingConditions;
    }

    /** How far the person comes, in km; null for as far as one asks. */
    public @Nullable Integer trainingRadius() {
        return trainingRadius;
    }

    /** At most two letters that stand for the name. */
    public String initials() {
        return Arrays.stream(name().strip().split("[\\s-]+"))
                .limit(2)
                .map(word -> word.substring(0, Math.min(1, word.length())))
                .collect(Collectors.joining());
    }
}
