package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.directory.Sheet;
import org.entraidants.directory.Sheets;
import org.entraidants.directory.Site;
import org.entraidants.directory.orientation.Matter;
import org.entraidants.directory.orientation.Orientation.Need;
import org.entraidants.directory.orientation.Orientations;
import org.entraidants.directory.orientation.Orientations.Sending;
import org.entraidants.directory.orientation.Question;
import org.entraidants.directory.orientation.Urgency;
import org.entraidants.directory.people.web.RefusedText;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Orienting a person to a structure: {@code /orientations/nouvelle?vers=…}. */
@Named
@RequestScoped
public class OrientPage {
    static final String PATH = "/orientations/nouvelle";
    private static final String KEY = "key";

    @Inject
    HttpServletRequest request;

    @Inject
    Sheets sheets;

    @Inject
    Orientations orientations;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    RefusedText refusedText;

    @Inject
    I18n i18n;

    private @Nullable Sheet sheet;
    private boolean received;
    private @Nullable Matter matter;
    private Urgency urgency = Urgency.NO_HURRY;
    private String words = "";
    private String key = "";

    /** Shows the form of the structure that was chosen; 404 when there is none. */
    public void open() throws IOException {
        if (getSlug().isEmpty()) {
            return;
        }
        Optional<Sheet> found = sheets.find(getSlug(), caller);
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        sheet = found.get();
        received = orientations.isReceived(getSlug());
        key = page.posted(KEY).orElseGet(() -> UUID.randomUUID().toString());
        if (page.posted(KEY).isEmpty()) {
            matter = Question.choice(Matter.class, parameter("besoin")).orElse(null);
            urgency = Question.choice(Urgency.class, parameter("quand")).orElse(Urgency.NO_HURRY);
        }
    }

    /** Sends it, and leads on to the paper. */
    public void send() throws IOException {
        Optional<UUID> form = form();
        if (words.strip().length() > Orientations.LONGEST) {
            errors.add(
                    "words",
                    i18n.t(
                            "directory.people.tooLong",
                            Orientations.LONGEST,
                            words.strip().length()));
        } else if (matter == null || form.isEmpty()) {
            errors.add("matter", i18n.t("directory.orient.matter.missing"));
        } else {
            answer(orientations.send(getSlug(), new Need(matter, urgency, words), form.get(), caller));
        }
    }

    private Optional<UUID> form() {
        try {
            return page.posted(KEY).map(UUID::fromString);
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private void answer(Sending sending) throws IOException {
        if (sending instanceof Sending.Sent sent) {
            answers.goTo("/orientations/" + sent.code(), i18n.t("directory.orient.sent"));
        } else if (sending instanceof Sending.Refused refused) {
            refusedText.show("words", refused.hits());
        } else if (sending instanceof Sending.Nobody) {
            errors.add(i18n.t("directory.orient.nobody"));
        } else {
            answers.notFound();
        }
    }

    /** The structure that was chosen; empty as long as none is. */
    public String getSlug() {
        return parameter("vers");
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    public @Nullable Sheet getSheet() {
        return sheet;
    }

    /** Whether somebody there would read it; while a form comes in, before the sheet is read, somebody may. */
    public boolean isReceived() {
        return sheet == null ? FacesContext.getCurrentInstance().isPostback() : received;
    }

    /** The telephone of the place, null when there is none. */
    public @Nullable Phone getPhone() {
        if (sheet == null) {
            return null;
        }
        Site site = sheet.main().site();
        return Phone.parse(site.phone(), Territory.of(sheet.structure().country(), site.department()))
                .orElse(null);
    }

    /** The mail address of the place, empty when there is none. */
    public String getMail() {
        return sheet == null
                ? ""
                : sheet.main().site().emails().stream().findFirst().orElse("");
    }

    public List<Matter> getMatters() {
        return List.of(Matter.values());
    }

    public List<Urgency> getUrgencies() {
        return List.of(Urgency.values());
    }

    public @Nullable Matter getMatter() {
        return matter;
    }

    public void setMatter(@Nullable Matter matter) {
        this.matter = matter;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(@Nullable Urgency urgency) {
        this.urgency = Objects.requireNonNullElse(urgency, Urgency.NO_HURRY);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    /** What makes this form one, however often it is sent. */
    public String getKey() {
        return key;
    }
}
