package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entraidants.forum.Category;
import org.entraidants.forum.Tag;
import org.entraidants.forum.TagWords;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicText;
import org.entraidants.forum.Urgency;
import org.entraidants.forum.draft.Draft;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a new topic, whichever way it came there: typed, from a draft, or masked. */
@Named
@RequestScoped
public class AskForm {
    private static final String TAG = "tag";
    private static final String MORE_TAGS = "moreTags";
    private static final String FORM = "form";

    @Inject
    Taxonomies taxonomies;

    @Inject
    PageRequest page;

    private final Map<String, String> details = new HashMap<>();
    private final Set<String> chosenTags = new LinkedHashSet<>();
    private String title = "";
    private String body = "";
    private String moreTags = "";
    private long category;
    private long operator;
    private @Nullable Urgency urgency = Urgency.THIS_WEEK;
    private @Nullable UUID form;

    /** The kind that the address names. */
    public Optional<TopicKind> kind() {
        return TopicKind.coded(page.value("genre"));
    }

    /** What is to be sent. */
    TopicText text(TopicKind kind) {
        return new TopicText(
                kind,
                title,
                category,
                operator == 0 ? null : operator,
                kind == TopicKind.BLOCKED_PROCEDURE ? urgency : null,
                tags().stream().map(Tag::id).toList(),
                typedDetails(),
                body);
    }

    private Map<String, String> typedDetails() {
        return details.entrySet().stream()
                .filter(detail -> detail.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The tags that are ticked, and those that are written by hand and known. */
    List<Tag> tags() {
        List<Tag> known = taxonomies.now().tags();
        var tags = new LinkedHashSet<Tag>();
        ticked().forEach(slug -> taxonomies.now().tag(slug).ifPresent(tags::add));
        writtenTags().forEach(word -> TagWords.named(word, known).ifPresent(tags::add));
        return new ArrayList<>(tags);
    }

    /** What is written by hand and is no tag. */
    List<String> unknownTags() {
        List<Tag> known = taxonomies.now().tags();
        return writtenTags().stream()
                .filter(word -> TagWords.named(word, known).isEmpty())
                .toList();
    }

    private List<String> writtenTags() {
        return List.of(moreTags.split("[,;\n]")).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Set<String> ticked() {
        return sent(FORM).isEmpty() ? chosenTags : new LinkedHashSet<>(sent(TAG));
    }

    /** Also what somebody typed before their sign-in expired, and finds again. */
    private static List<String> sent(String field) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(field);
        return values == null ? List.of() : List.of(values);
    }

    /** All words of the form, for finding what they speak of. */
    String words() {
        return title + "\n" + String.join("\n", typedDetails().values()) + "\n" + body;
    }

    /** Fills the form with what was typed before. */
    void fill(Draft draft) {
        form = draft.form();
        title = draft.get("title");
        body = draft.get("body");
        moreTags = draft.get(MORE_TAGS);
        category = PageRequest.number(draft.get("category")).orElse(0L);
        operator = PageRequest.number(draft.get("operator")).orElse(0L);
        urgency = List.of(Urgency.values()).stream()
                .filter(one -> one.name().equals(draft.get("urgency")))
                .findFirst()
                .orElse(Urgency.THIS_WEEK);
        draft.get(TAG).lines().forEach(chosenTags::add);
        kind().ifPresent(kind -> kind.details().forEach(name -> details.put(name, draft.get(name))));
    }

    /** What a draft keeps of it. */
    Map<String, String> toKeep(List<Long> files) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.putAll(typedDetails());
        fields.put("body", body);
        fields.put(MORE_TAGS, moreTags);
        fields.put(TAG, String.join("\n", ticked()));
        fields.put("keptFile", files.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        boolean blank = fields.values().stream().allMatch(String::isBlank);
        if (!blank) {
            fields.put("category", category == 0 ? "" : Long.toString(category));
            fields.put("operator", operator == 0 ? "" : Long.toString(operator));
            fields.put("urgency", urgency == null ? "" : urgency.name());
        }
        return fields;
    }

    /** Puts other words into the fields that the guard reads. */
    void replace(UnaryOperator<String> wordsOf) {
        title = wordsOf.apply("title");
        body = wordsOf.apply("body");
        details.replaceAll((name, typed) -> wordsOf.apply(name));
    }

    /** What makes the form one: sent twice, it is one topic; kept twice, one draft. */
    public UUID getForm() {
        if (form == null) {
            form = sent(FORM).stream().findFirst().flatMap(AskForm::uuid).orElseGet(UUID::randomUUID);
        }
        return form;
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The category that is chosen. */
    Optional<Category> chosenCategory() {
        return taxonomies.now().category(category);
    }

    public Map<String, String> getDetails() {
        return details;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = Objects.requireNonNullElse(body, "");
    }

    public String getMoreTags() {
        return moreTags;
    }

    public void setMoreTags(@Nullable String moreTags) {
        this.moreTags = Objects.requireNonNullElse(moreTags, "");
    }

    public long getCategory() {
        return category;
    }

    public void setCategory(long category) {
        this.category = category;
    }

    public long getOperator() {
        return operator;
    }

    public void setOperator(long operator) {
        this.operator = operator;
    }

    public @Nullable Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(@Nullable Urgency urgency) {
        this.urgency = urgency;
    }
}
