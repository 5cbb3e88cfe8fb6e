package org.entraidants.directory.relay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.relay.RelayDraft;
import org.entraidants.directory.relay.RelayDraft.Mistake;
import org.entraidants.directory.relay.RelayKind;
import org.entraidants.directory.relay.Relays;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Proposing a relay ({@code /relais/proposer}), or changing the one of the address ({@code /relais/{id}}). */
@Named
@RequestScoped
public class RelayForm {
    @Inject
    Relays relays;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private RelayKind kind = RelayKind.TOWN_HALL;
    private String name = "";
    private String street = "";
    private String postcode = "";
    private String commune = "";
    private String phone = "";
    private String when = "";
    private boolean detects = true;
    private boolean orients = true;
    private boolean unknown;

    /** Fills the form with the relay of the address, where there is one. */
    @PostConstruct
    void find() {
        Optional<Long> id = PageRequest.number(page.value("id"));
        Optional<RelayDraft> found =
                id.flatMap(number -> relays.find(number, caller)).map(RelayDraft::of);
        unknown = isChange() && found.isEmpty();
        found.ifPresent(this::show);
    }

    private void show(RelayDraft draft) {
        kind = draft.kind();
        name = draft.name();
        street = draft.address();
        postcode = draft.postcode();
        commune = draft.commune();
        phone = draft.phone();
        when = draft.hours();
        detects = draft.detects();
        orients = draft.orients();
    }

    /** Answers 404 when there is no such relay. */
    public void open() throws IOException {
        if (unknown) {
            answers.notFound();
        }
    }

    /** Stores what was typed. */
    public void save() throws IOException {
        var draft = new RelayDraft(kind, name, street, postcode, commune, phone, when, detects, orients);
        List<Mistake> mistakes = isChange()
                ? relays.change(Long.parseLong(page.value("id")), draft, caller).orElse(List.of())
                : relays.add(draft, caller);
        mistakes.forEach(mistake -> errors.add(mistake.field(), words(mistake)));
        if (mistakes.isEmpty()) {
            answers.goTo("/relais", i18n.t(caller.isAnimator() ? "directory.relay.saved" : "directory.relay.proposed"));
        }
    }

    private String words(Mistake mistake) {
        String kinds = mistake.hits().stream()
                .map(hit -> hit.kind().explanation(i18n.getLanguage()))
                .distinct()
                .collect(Collectors.joining(" "));
        return mistake.hits().isEmpty()
                ? i18n.t("directory.relay.wrong." + mistake.reason())
                : i18n.t("directory.people.refused", kinds);
    }

    public boolean isChange() {
        return !page.value("id").isEmpty();
    }

    public List<RelayKind> getKinds() {
        return List.of(RelayKind.values());
    }

    public RelayKind getKind() {
        return kind;
    }

    public void setKind(RelayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = Objects.requireNonNullElse(street, "");
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = Objects.requireNonNullElse(postcode, "");
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = Objects.requireNonNullElse(commune, "");
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = Objects.requireNonNullElse(phone, "");
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = Objects.requireNonNullElse(when, "");
    }

    public boolean isDetects() {
        return detects;
    }

    public void setDetects(boolean detects) {
        this.detects = detects;
    }

    public boolean isOrients() {
        return orients;
    }

    public void setOrients(boolean orients) {
        this.orients = orients;
    }
}
