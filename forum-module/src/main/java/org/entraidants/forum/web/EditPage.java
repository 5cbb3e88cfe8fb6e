package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.Discussions.Correction;
import org.entraidants.forum.Post;
import org.entraidants.forum.PostFiles;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topic;
import org.entraidants.forum.Topics;
import org.entraidants.forum.Writing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.file.web.AttachedFiles;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.text.TextDiff;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Changing a post, and with the first one what its topic says: {@code /forum/messages/{id}/modifier}. */
@Named
@RequestScoped
public class EditPage {
    private static final String SEEN = "seen";
    private static final String BODY = "body";
    private static final String TITLE = "title";

    @Inject
    Topics topics;

    @Inject
    Discussions discussions;

    @Inject
    Bylines bylines;

    @Inject
    Sights sights;

    @Inject
    PostFiles postFiles;

    @Inject
    AttachedFiles files;

    @Inject
    EditFiling filing;

    @Inject
    SentText sent;

    @Inject
    OpenTopic open;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    private @Nullable Post post;
    private Map<String, String> texts = Map.of();
    private long seen;
    private String theirs = "";
    private String theirWords = "";

    /** One text of the form of the topic’s kind. */
    public record Field(String name, String label, String value) {}

    /** Shows the form, or keeps what it has sent; 404 when there is no such post, 403 when it is somebody else’s. */
    public void open() throws IOException {
        Optional<Post> found = PageRequest.number(page.value("id")).flatMap(id -> topics.post(id, sights.own()));
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        post = found.get();
        open.show(post.topic());
        if (!sights.own().mayEdit(post.authorId())) {
            caller.require(Role.ANIMATOR);
        }
        seen = page.postedNumber(SEEN).orElse((long) post.edits());
        files.start(postFiles.of(List.of(post)).getOrDefault(post.id(), List.of()));
        files.open();
        if (post.isFirst()) {
            filing.show(post.topic());
        }
        texts = page.posted(BODY).isPresent() ? posted(post) : stored(post);
        if (page.posted(BODY).isPresent() && sent.isForGood()) {
            keep(post);
        }
    }

    private static Map<String, String> stored(Post post) {
        var stored = new LinkedHashMap<String, String>();
        if (post.isFirst()) {
            stored.put(TITLE, post.topic().title());
            names(post.topic())
                    .forEach(name -> stored.put(name, post.topic().details().get(name)));
        }
        stored.put(BODY, post.body());
        return stored;
    }

    private Map<String, String> posted(Post edited) {
        var posted = new LinkedHashMap<String, String>();
        stored(edited)
                .keySet()
                .forEach(name -> posted.put(name, page.posted(name).orElse("")));
        return posted;
    }

    /** How soon it must go on is no text. */
    private static List<String> names(Topic topic) {
        return topic.kind().details().stream()
                .filter(name -> !name.equals("urgency"))
                .toList();
    }

    private void keep(Post edited) throws IOException {
        if (sent.isToBeMasked()) {
            sent.mask(texts);
            var masked = new LinkedHashMap<String, String>();
            texts.keySet().forEach(name -> masked.put(name, sent.text(name)));
            texts = masked;
            return;
        }
        if (!files.settle() || (edited.isFirst() && !filing.settle())) {
            return;
        }
        Writing writing = edited(edited);
        if (writing instanceof Writing.Written written) {
            answers.goTo(sent.placeOf(written), sent.said("forum.deed.edited"));
        } else if (writing instanceof Writing.Overtaken overtaken) {
            compare(overtaken.theirs());
        } else {
            sent.explain(writing, texts);
        }
    }

    private Writing edited(Post edited) {
        boolean changed = page.posted("files-form").isPresent();
        var correction = new Correction(seen, sent.isAcknowledged(), changed ? files.getIds() : null);
        return edited.isFirst()
                ? discussions.edit(edited.id(), correction, filing.text(edited.topic(), texts), caller)
                : discussions.edit(edited.id(), correction, text(BODY), caller);
    }

    /** What the text of the other and that of the caller have apart; sent once more, the caller’s stands. */
    private void compare(Post other) {
        Map<String, String> now = stored(other);
        seen = other.edits();
        theirs = TextDiff.html(
                all(now, other.isFirst() ? other.topic().filed() : ""),
                all(texts, other.isFirst() ? filing.filed() : ""),
                i18n.getLanguage());
        Long editor = topics.lastEditor(other);
        Byline who = editor == null ? null : bylines.of(List.of(editor)).get(editor);
        theirWords = i18n.t(
                "forum.deed.overtaken",
                who == null ? i18n.t("forum.somebody") : who.name(),
                dates.ago(other.editedAt() == null ? other.createdAt() : other.editedAt()));
    }

    private static String all(Map<String, String> texts, String filed) {
        return String.join("\n\n", texts.values()) + (filed.isEmpty() ? "" : "\n\n" + filed);
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public boolean isFirst() {
        return post != null && post.isFirst();
    }

    public String getTitle() {
        return text(TITLE);
    }

    /** What the form of the topic’s kind asks for. */
    public List<Field> getFields() {
        return isFirst()
                ? names(open.topic().orElseThrow()).stream()
                        .map(name -> new Field(name, i18n.t("forum.detail." + name), text(name)))
                        .toList()
                : List.of();
    }

    public String getBody() {
        return text(BODY);
    }

    /** What the form was opened on. */
    public long getSeen() {
        return seen;
    }

    public GuardNote getNote() {
        return sent.note();
    }

    /** How the two versions differ, safe HTML; empty unless somebody else was faster. */
    public String getTheirs() {
        return theirs;
    }

    public String getTheirWords() {
        return theirWords;
    }

    /** The address of the post. */
    public String getBack() {
        return post == null ? page.to("/forum") : page.to("/forum/messages/" + post.id());
    }

    /** The title of the topic. */
    public String getTopicTitle() {
        return open.topic().map(Topic::title).orElse("");
    }

    public String getNames() {
        return open.names();
    }
}
