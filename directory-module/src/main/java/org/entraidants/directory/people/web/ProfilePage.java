package org.entraidants.directory.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.entraidants.directory.people.Person;
import org.entraidants.directory.people.Profile;
import org.entraidants.directory.people.Profiles;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;

/** What one tells of oneself, and to whom: {@code /compte/profil}. */
@Named
@RequestScoped
public class ProfilePage {
    @Inject
    Profiles profiles;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    Guarded guarded;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private String[] languages = {};
    private Service[] subjects = {};
    private String about = "";
    private Consent consent = Consent.NOBODY;
    private @Nullable Instant consentedAt;
    private boolean trainer;
    private Service[] trainingSubjects = {};
    private String conditions = "";
    private int radius;

    @PostConstruct
    void look() {
        Profile profile = profiles.ownProfile(caller);
        languages = profile.languages().toArray(String[]::new);
        subjects = profile.subjects().toArray(Service[]::new);
        about = profile.about();
        consent = profile.consent();
        consentedAt = profiles.own(caller).map(Person::consentedAt).orElse(null);
        trainer = profile.trainer();
        trainingSubjects = profile.trainingSubjects().toArray(Service[]::new);
        conditions = profile.trainingConditions();
        radius = Objects.requireNonNullElse(profile.trainingRadius(), 0);
    }

    public void save() throws IOException {
        if (isTooLong("about", about) || isTooLong("conditions", conditions)) {
            return;
        }
        Profile told = profile();
        if (guarded.passes(Profiles.words(told), profiles.tell(told, caller))) {
            answers.goTo("/compte/profil", i18n.t("directory.profile.done." + consent));
        } else {
            about = guarded.text("about");
            conditions = guarded.text("conditions");
        }
    }

    private Profile profile() {
        return new Profile(
                Arrays.asList(languages),
                Arrays.asList(subjects),
                about.strip(),
                consent,
                trainer,
                Arrays.asList(trainingSubjects),
                conditions.strip(),
                radius <= 0 ? null : radius);
    }

    /** What the guard on personal data has found. */
    public GuardNote getGuardNote() {
        return guarded.getNote();
    }

    private boolean isTooLong(String field, String text) {
        boolean tooLong = text.length() > Profile.LONGEST;
        if (tooLong) {
            errors.add(field, i18n.t("directory.people.tooLong", Profile.LONGEST, text.length()));
        }
        return tooLong;
    }

    public Service[] getServices() {
        return Service.values();
    }

    public List<Integer> getRadii() {
        return List.of(0, 10, 20, 50, 100, 200);
    }

    public long getAccountId() {
        return caller.identity().orElseThrow().accountId();
    }

    /** Since when the consent holds; null before there was one. */
    public @Nullable Instant getConsentedAt() {
        return consentedAt;
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String[] languages) {
        this.languages = languages.clone();
    }

    public Service[] getSubjects() {
        return subjects.clone();
    }

    public void setSubjects(Service[] subjects) {
        this.subjects = subjects.clone();
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = Objects.requireNonNullElse(about, "");
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }

    public boolean isTrainer() {
        return trainer;
    }

    public void setTrainer(boolean trainer) {
        this.trainer = trainer;
    }

    public Service[] getTrainingSubjects() {
        return trainingSubjects.clone();
    }

    public void setTrainingSubjects(Service[] trainingSubjects) {
        this.trainingSubjects = trainingSubjects.clone();
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(@Nullable String conditions) {
        this.conditions = Objects.requireNonNullElse(conditions, "");
    }

    /** How far one comes, in km; 0 for as far as one asks. */
    public int getRadius() {
        return radius;
    }

    public void setRadius(int radius) {
        this.radius = radius;
    }
}
