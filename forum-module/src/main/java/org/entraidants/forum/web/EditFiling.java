package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.forum.Category;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Tag;
import org.entraidants.forum.TagWords;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicText;
import org.entraidants.forum.Urgency;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Where the topic that is edited stands, as it is or as the form has sent it: category, operator, urgency, tags. */
@Named
@RequestScoped
public class EditFiling {
    private static final String FILED_IN = "filedIn";
    private static final String TAGS = "tags";

    @Inject
    Taxonomies taxonomies;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private long filedIn;
    private long category;
    private long operator;
    private @Nullable Urgency urgency;
    private String tags = "";
    private boolean blocked;

    /** Takes what the form has sent, or what holds now. */
    void show(Topic topic) {
        blocked = topic.kind() == TopicKind.BLOCKED_PROCEDURE;
        boolean sent = page.posted(FILED_IN).isPresent();
        filedIn = page.postedNumber(FILED_IN).orElse(topic.categoryId());
        category = page.postedNumber("category").orElse(topic.categoryId());
        if (sent && category == filedIn) {
            // A moderator may have moved it meanwhile, and who did not choose a category leaves it there.
            category = topic.categoryId();
        }
        Long before = topic.operatorId();
        operator = page.postedNumber("operator").orElse(before == null || sent ? 0L : before);
        urgency = sentUrgency().orElse(topic.urgency());
        tags = sent
                ? page.posted(TAGS).orElse("")
                : topic.tags().stream().map(Tag::name).collect(Collectors.joining(", "));
    }

    private Optional<Urgency> sentUrgency() {
        return page.posted("urgency")
                .flatMap(sent -> Arrays.stream(Urgency.values())
                        .filter(one -> one.name().equals(sent))
                        .findFirst());
    }

    /** What is to be sent, with the texts of the form. */
    TopicText text(Topic topic, Map<String, String> texts) {
        return new TopicText(
                topic.kind(),
                texts.getOrDefault("title", ""),
                category,
                operator == 0 ? null : operator,
                blocked ? urgency : null,
                known().map(Tag::id).toList(),
                texts,
                texts.getOrDefault("body", ""));
    }

    /** Tells which words are no tag; false when there are any. */
    boolean settle() {
        List<Tag> all = taxonomies.now().tags();
        List<String> unknown =
                words().filter(word -> TagWords.named(word, all).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            errors.add(TAGS, i18n.t("forum.edit.tags.unknown", String.join(", ", unknown)));
        }
        return unknown.isEmpty();
    }

    private Stream<String> words() {
        return Arrays.stream(tags.split("[,;\n]")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private Stream<Tag> known() {
        List<Tag> all = taxonomies.now().tags();
        return words().flatMap(word -> TagWords.named(word, all).stream()).distinct();
    }

    /** As {@link Topic#filed()} says it. */
    String filed() {
        Stream<String> place = Stream.of(
                taxonomies.now().category(category).map(Category::name).orElse(""),
                taxonomies.now().operator(operator).map(Operator::name).orElse(""));
        return Stream.concat(place, known().map(Tag::name).sorted())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The category that the form was opened on. */
    public long getFiledIn() {
        return filedIn;
    }

    public long getCategory() {
        return category;
    }

    public long getOperator() {
        return operator;
    }

    public @Nullable Urgency getUrgency() {
        return urgency;
    }

    /** The tags as they are written, between commas. */
    public String getTags() {
        return tags;
    }

    /** Whether it says how soon it must go on. */
    public boolean isBlocked() {
        return blocked;
    }
}
