package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.forum.Post;
import org.entraidants.forum.PostCare;
import org.entraidants.forum.PostCare.Rewriting;
import org.entraidants.forum.PostFiles;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The form of a moderator who puts other words into a post. */
@Named
@RequestScoped
public class RewriteForm {
    private static final String TITLE = "title";
    private static final String BODY = "body";

    @Inject
    PostCare care;

    @Inject
    PostFiles postFiles;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    private @Nullable Post post;
    private Map<String, String> masked = Map.of();
    private List<StoredFile> files = List.of();

    /** Shows a post with what the guard finds in it masked. */
    void show(Post shown) {
        post = shown;
        masked = care.masked(shown);
        files = postFiles.of(List.of(shown)).getOrDefault(shown.id(), List.of());
    }

    /** What was sent. */
    Rewriting words() {
        return new Rewriting(
                form.typed("seen"),
                form.typed(TITLE),
                form.typed(BODY),
                page.posted("withoutFiles").isPresent());
    }

    private Post post() {
        return Objects.requireNonNull(post);
    }

    /** The text that would stand there with personal data masked, or what was typed. */
    public String getBody() {
        return shown(BODY);
    }

    public String getTitle() {
        return shown(TITLE);
    }

    private String shown(String field) {
        return page.posted(field).isPresent() ? form.typed(field) : masked.getOrDefault(field, "");
    }

    /** Whether the guard finds something to mask. */
    public boolean isMasked() {
        boolean inTitle = post().isFirst()
                && !masked.getOrDefault(TITLE, "").equals(post().topic().title());
        return inTitle || !masked.getOrDefault(BODY, "").equals(post().body());
    }

    /** The files of the post, which moderators see even when it is hidden. */
    public List<StoredFile> getFiles() {
        return files;
    }

    /** By which it is known whether the post still says the same. */
    public String getSeen() {
        return page.posted("seen").orElseGet(() -> PostCare.mark(post()));
    }
}
