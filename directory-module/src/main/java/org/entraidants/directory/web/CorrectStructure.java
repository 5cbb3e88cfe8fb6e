package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.Correction;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Directory;
import org.entraidants.directory.Objection;
import org.entraidants.directory.Outcome;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.privacy.Kind;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** The form that corrects a structure's sheet. */
@Named
@RequestScoped
public class CorrectStructure {
    @Inject
    HttpServletRequest request;

    @Inject
    Answers answers;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private final Map<String, String> texts = new HashMap<>();
    private long revision;
    private boolean doubtful;

    /** Fills the form with the sheet as it stands, unless somebody is sending it. */
    public void open() throws IOException {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            Optional<Correction> sheet = directory.sheet(getSlug(), caller);
            if (sheet.isPresent()) {
                revision = sheet.get().revision();
                sheet.get().texts().forEach((detail, text) -> texts.put(detail.key(), text));
            } else {
                answers.notFound();
            }
        }
    }

    /** Sends the form. */
    public void save() throws IOException {
        Optional<Outcome> outcome = directory.correct(getSlug(), typed(), caller);
        if (outcome.isEmpty()) {
            answers.notFound();
        } else if (outcome.get() instanceof Outcome.Refused refused) {
            refused.objections().forEach(this::show);
            doubtful = refused.objections().stream().allMatch(Objection::isWaivable);
        } else if (outcome.get() instanceof Outcome.Overtaken overtaken) {
            showWhatIsNewIn(overtaken.now());
        } else {
            boolean changed = outcome.get() instanceof Outcome.Corrected;
            answers.goTo(
                    "/annuaire/" + getSlug(), i18n.t(changed ? "directory.edit.done" : "directory.edit.unchanged"));
        }
    }

    private Correction typed() {
        var typed = new EnumMap<Detail, String>(Detail.class);
        for (Detail detail : Detail.values()) {
            if (texts.containsKey(detail.key())) {
                typed.put(detail, Objects.requireNonNullElse(texts.get(detail.key()), ""));
            }
        }
        return new Correction(revision, typed, request.getParameter("asWritten") != null);
    }

    private void show(Objection objection) {
        errors.add(
                objection.detail().key(),
                i18n.t("directory.edit." + objection.detail().key())
                        + i18n.t("directory.edit.colon")
                        + words(objection));
    }

    private String words(Objection objection) {
        String key = "directory.edit.objection." + objection.reason();
        List<Object> values = objection.values().stream()
                .map(value -> value instanceof Kind kind ? kind.explanation(page.getLanguage()) : value)
                .toList();
        return switch (values.size()) {
            case 0 -> i18n.t(key);
            case 1 -> i18n.t(key, values.get(0));
            default -> i18n.t(key, values.get(0), values.get(1));
        };
    }

    /** Keeps what was typed, tells what the sheet says by now; sent once more, the form holds. */
    private void showWhatIsNewIn(Correction now) {
        revision = now.revision();
        errors.add(i18n.t("directory.edit.overtaken"));
        now.differencesFrom(typed())
                .forEach((detail, text) -> errors.add(
                        detail.key(),
                        i18n.t(
                                "directory.edit.overtaken.now",
                                i18n.t("directory.edit." + detail.key()),
                                text.isEmpty() ? i18n.t("directory.edit.nothing") : text)));
    }

    public String getSlug() {
        return page.value("slug");
    }

    /** What stands in the fields, by {@link Detail#key}. */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** Whether nothing is wrong for certain, so that the author may insist. */
    public boolean isDoubtful() {
        return doubtful;
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
