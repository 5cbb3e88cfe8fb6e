package org.entraidants.forum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.SimilarTopics;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicText;
import org.entraidants.forum.Writing;
import org.entraidants.forum.draft.Draft;
import org.entraidants.forum.draft.Drafts;
import org.entraidants.forum.draft.Keeping;
import org.entraidants.forum.draft.Place;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.web.AttachedFiles;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** Asking, telling or sharing something: {@code /forum/nouveau/{genre}}. */
@Named
@RequestScoped
public class AskPage {
    private static final String DRAFT = "brouillon";
    private static final String MASK = "mask";
    private static final String ASK_RELEASE = "askRelease";
    private static final String ACKNOWLEDGED = "acknowledged";

    @Inject
    Discussions discussions;

    @Inject
    Drafts drafts;

    @Inject
    SimilarTopics similarTopics;

    @Inject
    FileStore fileStore;

    @Inject
    AskForm form;

    @Inject
    AttachedFiles files;

    @Inject
    Guarded guarded;

    @Inject
    TopicWords topicWords;

    @Inject
    AskWords words;

    @Inject
    HeldWords heldWords;

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

    private List<TopicLine> similar = List.of();
    private boolean looked;
    private boolean previewed;
    private String keptWords = "";

    /** Fills the form with the draft that the address names. */
    @PostConstruct
    void resume() {
        AskForm.uuid(page.parameter(DRAFT))
                .flatMap(id -> drafts.find(id, caller))
                .ifPresent(this::fill);
    }

    private void fill(Draft draft) {
        form.fill(draft);
        Long account = Objects.requireNonNull(caller.accountId());
        List<Long> ids = draft.get("keptFile")
                .lines()
                .flatMap(line -> PageRequest.number(line).stream())
                .toList();
        files.start(fileStore.owned(ids, account));
    }

    /** 404 for what is no kind of topic; what comes back with something wrong shows similar topics too. */
    public void open() throws IOException {
        if (form.kind().isEmpty()) {
            answers.notFound();
            return;
        }
        if (isGuardAnswered()) {
            send();
        }
        if (page.posted("form").isPresent()
                && !FacesContext.getCurrentInstance().getResponseComplete()) {
            lookForSimilar();
        }
    }

    /** The buttons of {@code <e:guard>} are plain ones: Faces does not know those that it has not shown yet. */
    private boolean isGuardAnswered() {
        return !FacesContext.getCurrentInstance().isValidationFailed()
                && Stream.of(MASK, ASK_RELEASE, ACKNOWLEDGED)
                        .anyMatch(button -> page.posted(button).isPresent());
    }

    /** Shows the topics that are like this one. */
    public void look() {
        looked = true;
    }

    private void lookForSimilar() {
        similar = topicWords.lines(similarTopics.to(form.getTitle()));
    }

    /** Shows the topic as its page will. */
    public void preview() {
        files.open();
        previewed = passes();
    }

    /** Opens the topic. */
    public void send() throws IOException {
        files.open();
        if (page.posted(MASK).isPresent() || page.posted(ASK_RELEASE).isPresent()) {
            passes();
        } else if (files.settle()) {
            settle(discussions.ask(text(), sending(), caller));
        }
    }

    private boolean passes() {
        boolean passed = guarded.passes(text().fields());
        if (!passed) {
            form.replace(guarded::text);
        }
        return passed;
    }

    private Sending sending() {
        return new Sending(form.getForm(), page.posted(ACKNOWLEDGED).isPresent(), files.getIds());
    }

    private void settle(Writing writing) throws IOException {
        if (writing instanceof Writing.Written written) {
            answers.goTo(written.path(), words.sent(kind()));
        } else if (writing instanceof Writing.Flawed flawed) {
            flawed.flaws().forEach(flaw -> errors.add(flaw.field(), words.flaw(flaw)));
        } else if (writing instanceof Writing.Held held) {
            errors.add(heldWords.of(held));
        } else if (writing instanceof Writing.Refused) {
            passes();
        }
    }

    /** Keeps what is typed, to go on later. */
    public void keep() throws IOException {
        files.open();
        Keeping keeping = drafts.keep(new Place.NewTopic(kind()), form.getForm(), form.toKeep(files.getIds()), caller);
        if (keeping.isKept() && keeping.refused().isEmpty()) {
            answers.goTo("/forum/brouillons", i18n.t("forum.draft.kept"));
        } else if (keeping.refused().isEmpty()) {
            errors.add(i18n.t("forum.draft.outcome." + keeping.outcome()));
        } else {
            passes();
            keptWords = keeping.isKept() ? i18n.t("forum.draft.partly") : "";
        }
    }

    private TopicKind kind() {
        return form.kind().orElse(TopicKind.QUESTION);
    }

    private TopicText text() {
        return form.text(kind());
    }

    public TopicKind getKind() {
        return kind();
    }

    public List<TopicLine> getSimilar() {
        return similar;
    }

    /** Whether the caller has asked for similar topics: they are told when there are none. */
    public boolean isLooked() {
        return looked;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    /** What the form of the kind says, as the page of the topic shows it. */
    public List<TopicPage.Fact> getFacts() {
        return words.facts(text());
    }

    /** The text as the page will show it, safe HTML. */
    public String getHtml() {
        return Markdown.html(form.getBody());
    }

    /** What {@code <e:guard>} says. */
    public GuardNote getNote() {
        return guarded.getNote();
    }

    /** What became of the draft, in words; empty for nothing. */
    public String getKeptWords() {
        return keptWords;
    }
}
