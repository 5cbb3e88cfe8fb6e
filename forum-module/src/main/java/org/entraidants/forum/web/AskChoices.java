package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.forum.Category;
import org.entraidants.forum.MemberGroup;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Space;
import org.entraidants.forum.Tag;
import org.entraidants.forum.TagWords;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.Urgency;
import org.entraidants.platform.web.I18n;

/** What the forms of new topics offer. */
@Named
@RequestScoped
public class AskChoices {
    private static final int MOST_PROPOSED = 6;
    private static final Set<String> LONG = Set.of("tried", "happened", "why", "keep", "need");

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    AskForm form;

    @Inject
    I18n i18n;

    /** A tag that can be ticked. */
    public record TagChoice(String slug, String name, boolean ticked) {}

    /** A tag that can be written, and what else it is called. */
    public record TagName(String slug, String name, String also) {}

    /** The kinds but the first, which has a card of its own. */
    public List<TopicKind> getOtherKinds() {
        return List.of(TopicKind.values()).stream()
                .filter(kind -> kind != TopicKind.BLOCKED_PROCEDURE)
                .toList();
    }

    /** Whether there is any place where the caller may ask. */
    public boolean isAnywhere() {
        return !sights.own().askable().isEmpty();
    }

    /** The categories where the caller may ask, by space; each space says who will read. */
    public List<SelectItem> getCategories() {
        Sight sight = sights.own();
        return taxonomies.now().spaces().stream()
                .filter(sight::mayAskIn)
                .map(this::group)
                .collect(Collectors.toList());
    }

    private SelectItemGroup group(Space space) {
        SelectItem[] items = taxonomies.now().categoriesOf(space).stream()
                .map(category -> new SelectItem(category.id(), category.name()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(space.name() + " (" + readers(space) + ")", null, false, items);
    }

    /** Who reads in a space: « lisible par tous ». */
    public String readers(Space space) {
        MemberGroup group = space.group();
        return space.readers() == Space.Readers.GROUP && group != null
                ? i18n.t("forum.ask.readers.GROUP", group.name())
                : i18n.t("forum.ask.readers." + space.readers());
    }

    /** The operators by country, those of France first. */
    public List<SelectItem> getOperators() {
        Set<String> countries = taxonomies.now().operators().stream()
                .map(Operator::country)
                .collect(Collectors.toCollection(() -> new LinkedHashSet<>(List.of("FR", "BE"))));
        var groups = new ArrayList<SelectItem>();
        for (String country : countries) {
            SelectItem[] items = taxonomies.now().operators().stream()
                    .filter(operator -> operator.country().equals(country))
                    .map(operator -> new SelectItem(operator.id(), operator.name()))
                    .toArray(SelectItem[]::new);
            String name = new Locale("", country).getDisplayCountry(i18n.getLanguage());
            groups.add(new SelectItemGroup(name, null, false, items));
        }
        return groups;
    }

    public List<Urgency> getUrgencies() {
        return List.of(Urgency.values());
    }

    /** The tags that are ticked, and those that the words speak of. */
    public List<TagChoice> getTags() {
        List<Tag> ticked = form.tags();
        var shown = new LinkedHashSet<>(ticked);
        TagWords.in(form.words(), taxonomies.now().tags()).stream()
                .limit(MOST_PROPOSED)
                .forEach(shown::add);
        return shown.stream()
                .map(tag -> new TagChoice(tag.slug(), tag.name(), ticked.contains(tag)))
                .toList();
    }

    /** All tags. */
    public List<TagName> getTagNames() {
        return taxonomies.now().tags().stream()
                .map(tag -> new TagName(tag.slug(), tag.name(), String.join("|", tag.synonyms())))
                .toList();
    }

    /** The longest text that each field of a kind takes: a line, or more. */
    public boolean isLong(String detail) {
        return LONG.contains(detail);
    }

    /** What the form of a kind asks for besides title, text and urgency. */
    public List<String> getDetails() {
        return form.kind().stream()
                .flatMap(kind -> kind.details().stream())
                .filter(name -> !name.equals("urgency"))
                .toList();
    }

    /** The category that is chosen, in words, empty for none. */
    public String getCategoryName() {
        return form.chosenCategory().map(Category::name).orElse("");
    }
}
