package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicSplitter;
import org.entraidants.forum.TopicSplitter.Plan;
import org.entraidants.forum.Topics;
import org.entraidants.forum.care.web.TopicCarePage.Place;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Making a topic of its own of some answers: {@code /forum/sujets/{topic}/separer}. */
@Named
@RequestScoped
public class SplitPage {
    private static final int SHOWN = 200;
    private static final int QUOTED = 160;

    @Inject
    TopicSplitter splitter;

    @Inject
    Topics topics;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Topic topic;
    private List<Row> rows = List.of();

    /** An answer that may be chosen. */
    public record Row(long id, int number, String excerpt, boolean chosen) {}

    /** Shows the answers, or makes a topic of those that were chosen. */
    public void open() throws IOException {
        Optional<Topic> asked = topics.find(form.number("topic"), sights.own());
        if (asked.isEmpty()) {
            answers.notFound();
            return;
        }
        topic = asked.get();
        rows = topics.posts(topic, 1, SHOWN, sights.own()).stream()
                .filter(post -> !post.isHidden())
                .map(this::row)
                .toList();
        if (page.posted("split").isPresent()) {
            split();
        }
    }

    private Row row(Post post) {
        return new Row(
                post.id(),
                post.number(),
                Markdown.excerpt(post.body(), QUOTED),
                page.posted("post-" + post.id()).isPresent());
    }

    private void split() throws IOException {
        String title = form.typed("title").strip();
        List<Long> chosen = rows.stream().filter(Row::chosen).map(Row::id).toList();
        if (title.isEmpty() || title.length() > Topic.LONGEST_TITLE) {
            errors.add("title", i18n.t("forum.care.split.title.missing", Topic.LONGEST_TITLE));
        } else if (chosen.isEmpty()) {
            errors.add("posts", i18n.t("forum.care.split.posts.missing"));
        } else {
            split(new Plan(title, kind(), page.postedNumber("category").orElse(-1L), chosen));
        }
    }

    private void split(Plan plan) throws IOException {
        try {
            Optional<Topic> opened = splitter.split(getTopic().id(), plan, form.typed("why"), caller);
            answers.goTo(
                    opened.map(Topic::path).orElseGet(getTopic()::path),
                    i18n.t(opened.isPresent() ? "forum.care.done.SPLIT" : "forum.care.REFUSED"));
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("title", plan.title(), "why", form.typed("why")));
        }
    }

    private TopicKind kind() {
        return TopicKind.coded(form.typed("kind")).orElse(TopicKind.QUESTION);
    }

    public Topic getTopic() {
        return Objects.requireNonNull(topic);
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<TopicKind> getKinds() {
        return List.of(TopicKind.values());
    }

    public TopicKind getKind() {
        return kind();
    }

    /** The categories, that of the topic chosen. */
    public List<Place> getPlaces() {
        long current = page.postedNumber("category").orElseGet(getTopic()::categoryId);
        return taxonomies.now().categories().stream()
                .map(one -> new Place(one.id(), one.space().name() + " · " + one.name(), one.id() == current))
                .toList();
    }

    public String getTitle() {
        return form.typed("title");
    }

    public String getWhy() {
        return form.typed("why");
    }
}
