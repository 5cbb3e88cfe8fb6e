package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Post;
import org.entraidants.forum.Quotation;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topic;
import org.entraidants.forum.Topics;
import org.entraidants.forum.draft.Draft;
import org.entraidants.forum.draft.Drafts;
import org.entraidants.forum.draft.Place;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The form under the posts of a topic. The address may fill it: {@code ?citer=} quotes a post, {@code ?perime=} says that one
 * does not hold any more, {@code ?bloque=1} that the caller is still blocked, {@code ?brouillon=} goes on with a draft.
 */
@Named
@RequestScoped
public class AnswerForm {
    static final String KEY = "form";
    static final String BODY = "body";
    static final String STILL_BLOCKED = "stillBlocked";

    @Inject
    OpenTopic open;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Bylines bylines;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private @Nullable String body;
    private @Nullable UUID key;
    private GuardNote note = GuardNote.SILENT;

    /** Shows it again as it was sent. */
    void again(String text, GuardNote what) {
        body = text;
        note = what;
    }

    private Topic topic() {
        return open.topic().orElseThrow();
    }

    /** Whether the caller may answer. */
    public boolean isOpen() {
        return open.topic().isPresent() && sights.own().mayAnswer(topic());
    }

    /** Why the caller may not, as a key: closed, visitor or reader. */
    public String getWhyNot() {
        if (topic().isClosed()) {
            return topic().isLocked() ? "locked" : "closed";
        }
        return caller.isSignedIn() ? "reader" : "visitor";
    }

    /** Where one signs in, and comes back from. */
    public String getSignIn() {
        return page.to("/connexion") + PageRequest.query(Map.of("vers", List.of(page.to(topic().path()))));
    }

    /** The address that it is sent to. */
    public String getAction() {
        return page.to("/forum/sujets/" + topic().id() + "/repondre");
    }

    /** Where names are looked up while one types. */
    public String getNames() {
        return open.names();
    }

    /** What makes this form one, however often it is sent. */
    public String getKey() {
        if (key == null) {
            key = sentKey().or(() -> draft().map(Draft::form)).orElseGet(UUID::randomUUID);
        }
        return key.toString();
    }

    /** What the form that was sent was given; empty for a forged one. */
    Optional<UUID> sentKey() {
        try {
            return page.posted(KEY).map(UUID::fromString);
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    public String getBody() {
        if (body == null) {
            body = page.posted(BODY).orElseGet(this::filled);
        }
        return body;
    }

    private String filled() {
        return asked("citer")
                .map(this::quoted)
                .or(() -> asked("perime").map(this::outdated))
                .or(() -> draft().map(draft -> draft.get(BODY)))
                .orElse("");
    }

    /** What the caller has kept of an answer here, when the address names it. */
    private Optional<Draft> draft() {
        return AskForm.uuid(parameter("brouillon"))
                .filter(id -> caller.isSignedIn())
                .flatMap(id -> drafts.find(id, caller))
                .filter(draft -> draft.place().equals(new Place.Answer(topic().id())));
    }

    /** The numbers of the files that were kept with the draft. */
    public List<Long> getKeptFiles() {
        return draft().map(kept -> kept.get("keptFile"))
                .orElse("")
                .lines()
                .flatMap(line -> PageRequest.number(line).stream())
                .toList();
    }

    /** The word of this place for drafts. */
    public String getPlace() {
        return new Place.Answer(topic().id()).written();
    }

    private Optional<Post> asked(String parameter) {
        return PageRequest.number(parameter(parameter))
                .flatMap(id -> topics.post(id, sights.own()))
                .filter(post -> post.topic().id() == topic().id());
    }

    private String parameter(String name) {
        return page.parameter(name);
    }

    private String quoted(Post post) {
        return Quotation.of(post, name(post), i18n.t("forum.deed.post", post.number()));
    }

    private String outdated(Post post) {
        return i18n.t("forum.deed.outdated.text", name(post), "/forum/messages/" + post.id()) + "\n\n";
    }

    private String name(Post post) {
        Long author = post.authorId();
        Byline known = author == null
                ? null
                : open.who(author).orElseGet(() -> bylines.of(List.of(author)).get(author));
        return known == null ? i18n.t("forum.somebody") : known.name();
    }

    /** Whether it may be said that a solved topic waits again. */
    public boolean isSolved() {
        return topic().isSolved();
    }

    public boolean isStillBlocked() {
        return page.posted(STILL_BLOCKED).isPresent()
                || parameter("bloque").equals("1")
                || !parameter("perime").isEmpty();
    }

    public GuardNote getNote() {
        return note;
    }
}
