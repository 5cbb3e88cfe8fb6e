package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Post;
import org.entraidants.forum.PostVersion;
import org.entraidants.forum.Versions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.text.TextDiff;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What a post said before, {@code /forum/messages/{id}/historique}. */
@Named
@RequestScoped
public class PostHistory {
    @Inject
    Versions versions;

    @Inject
    Bylines bylines;

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
    private List<Line> lines = List.of();
    private boolean purged;

    /**
     * One version.
     *
     * @param html what it has changed, or all that the oldest says
     */
    public record Line(String who, String when, String html, boolean oldest) {}

    /** Reads the versions; 404 when the caller reads no such post. */
    public void open() throws IOException {
        List<PostVersion> found = PageRequest.number(page.value("id"))
                .map(id -> versions.of(id, caller))
                .orElse(List.of());
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        post = found.get(0).post();
        purged = found.size() <= post.edits();
        lines = lines(found);
    }

    private List<Line> lines(List<PostVersion> found) {
        Map<Long, Byline> names = bylines.of(
                found.stream().map(PostVersion::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        var told = new ArrayList<Line>();
        for (int i = 0; i < found.size(); i++) {
            PostVersion version = found.get(i);
            boolean oldest = i == found.size() - 1;
            String before = oldest ? text(version) : text(found.get(i + 1));
            told.add(new Line(
                    name(version.by(), names),
                    dates.weekdayAndTime(version.at()),
                    TextDiff.html(before, text(version), i18n.getLanguage()),
                    oldest));
        }
        return told;
    }

    private String name(@Nullable Long account, Map<Long, Byline> names) {
        return Optional.ofNullable(account).map(names::get).map(Byline::name).orElseGet(() -> i18n.t("forum.somebody"));
    }

    private String filed(PostVersion version) {
        return version.filed().isEmpty() ? "" : i18n.t("forum.edit.filed", version.filed());
    }

    /** All that a version says, title and details first. */
    private String text(PostVersion version) {
        var parts = new ArrayList<String>();
        parts.add(version.title());
        parts.add(filed(version));
        version.details().values().forEach((name, value) -> {
            if (!name.equals("urgency")) {
                parts.add(i18n.t("forum.deed.detail", i18n.t("forum.detail." + name), value));
            }
        });
        parts.add(version.body());
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether older versions were thrown away. */
    public boolean isPurged() {
        return purged;
    }

    public String getTopicTitle() {
        return post == null ? "" : post.topic().title();
    }

    /** The address of the post. */
    public String getBack() {
        return post == null ? "" : page.to("/forum/messages/" + post.id());
    }
}
