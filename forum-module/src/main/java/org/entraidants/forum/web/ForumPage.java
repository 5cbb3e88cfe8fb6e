package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.forum.Category;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Space;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Taxonomy;
import org.entraidants.forum.TopicCursor;
import org.entraidants.forum.TopicFilter;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicQuestion;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.TopicSearch;
import org.entraidants.forum.Topics;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** The list of topics, {@code /forum}. */
@RequestScoped
public class ForumPage {
    private static final int AT_ONCE = 20;
    private static final String PATH = "/forum";
    private static final String AFTER = "apres";
    private static final String CATEGORY = "categorie";
    private static final String OPERATOR = "organisme";
    private static final String TAG = "etiquette";
    private static final String SINCE = "depuis";
    private static final int LONGEST = 200;

    @Inject
    Topics topics;

    @Inject
    TopicSearch search;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    TopicWords words;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private TopicFilter filter = TopicFilter.ALL;
    private List<TopicLine> lines = List.of();
    private Map<Long, String> passages = Map.of();
    private int total;
    private String next = "";

    /** A way to narrow the list, and whether it is taken. */
    public record Choice(String label, String href, boolean current) {}

    /** A space with its categories. */
    public record Shelf(String name, String description, List<Choice> categories) {}

    /** Reads the topics that the address asks for: in their order, or those that hold what is looked for. */
    public void load() {
        filter = filter(taxonomies.now());
        if (isSearching()) {
            find();
        } else {
            list();
        }
        page.keepThisMinute(clock.instant());
    }

    private TopicFilter filter(Taxonomy taxonomy) {
        return new TopicFilter(
                taxonomy.space(asked("espace")).map(Space::id).orElse(null),
                taxonomy.category(asked(CATEGORY)).map(Category::id).orElse(null),
                taxonomy.operator(asked(OPERATOR)).map(Operator::id).orElse(null),
                taxonomy.tag(asked(TAG)).map(Tag::id).orElse(null),
                TopicKind.coded(asked("type")).orElse(null),
                solved(asked("etat")).orElse(null),
                null);
    }

    private void list() {
        List<TopicRow> rows =
                topics.list(filter, TopicCursor.read(asked(AFTER)).orElse(null), AT_ONCE + 1, sights.own());
        if (rows.size() > AT_ONCE) {
            rows = rows.subList(0, AT_ONCE);
            TopicRow last = rows.get(AT_ONCE - 1);
            next = with(AFTER, new TopicCursor(last.bumpedAt(), last.id()).written());
        }
        lines = words.lines(rows);
    }

    private void find() {
        TopicSearch.Found found = found(asked(AFTER));
        lines = words.lines(found.hits().stream().map(TopicSearch.Hit::topic).toList());
        passages = found.hits().stream()
                .collect(Collectors.toMap(hit -> hit.topic().id(), TopicSearch.Hit::passage));
        total = found.total();
        next = found.next().isEmpty() ? "" : with(AFTER, found.next());
    }

    private TopicSearch.Found found(String after) {
        try {
            return search.find(question(), after, AT_ONCE, sights.own());
        } catch (IllegalArgumentException malformed) {
            return search.find(question(), "", AT_ONCE, sights.own());
        }
    }

    private TopicQuestion question() {
        return new TopicQuestion(
                getText(),
                filter.kind() == null ? "" : filter.kind().code(),
                asked("espace"),
                asked(CATEGORY),
                asked(OPERATOR),
                asked(TAG),
                asked("structure"),
                filter.solved(),
                Since.coded(asked(SINCE))
                        .map(since -> clock.instant().minus(since.span()))
                        .orElse(null));
    }

    /** What is looked for. */
    public String getText() {
        String text = asked("q").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** Whether words, a structure or a time are looked for. */
    public boolean isSearching() {
        return !getText().isEmpty()
                || !asked("structure").isEmpty()
                || Since.coded(asked(SINCE)).isPresent();
    }

    /** How many were found, in words. */
    public String getTotal() {
        return i18n.t("forum.find.total", total);
    }

    /** Where the words stand in a topic that was found, safe HTML; empty for the title alone. */
    public String passage(long topicId) {
        return passages.getOrDefault(topicId, "");
    }

    /** The operators, to narrow to one. */
    public List<Choice> getOperators() {
        String chosen = asked(OPERATOR);
        return taxonomies.now().operators().stream()
                .map(one -> new Choice(one.name(), one.slug(), one.slug().equals(chosen)))
                .toList();
    }

    /** How far back to look. */
    public List<Choice> getSpans() {
        return Arrays.stream(Since.values())
                .map(one -> new Choice(
                        i18n.t("forum.find.since." + one),
                        one.code(),
                        one.code().equals(asked(SINCE))))
                .toList();
    }

    /** What else narrows the list, for the form that looks for words within it. */
    public List<Choice> getKept() {
        return Stream.of("espace", CATEGORY, TAG, "type", "etat", "structure")
                .filter(name -> !asked(name).isEmpty())
                .map(name -> new Choice(name, asked(name), true))
                .toList();
    }

    private static Optional<Boolean> solved(String state) {
        return switch (state) {
            case "resolu" -> Optional.of(true);
            case "ouvert" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private String asked(String name) {
        return page.parameter(name);
    }

    /** The address of this list with one parameter changed, from its first page; an empty value takes it out. */
    private String with(String name, String value) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(page.parameters());
        parameters.remove(AFTER);
        parameters.put(name, List.of(value));
        return page.to(PATH) + PageRequest.query(parameters);
    }

    public List<TopicLine> getLines() {
        return lines;
    }

    /** The address of the next page, empty at the end. */
    public String getNext() {
        return next;
    }

    /** The address of the whole list. */
    public String getAll() {
        return page.to(PATH);
    }

    /** The states that one looks for most. */
    public List<Choice> getStates() {
        return List.of(
                choice("forum.list.all", "etat", ""),
                choice("forum.list.open", "etat", "ouvert"),
                choice("forum.list.solved", "etat", "resolu"));
    }

    /** The kinds of topic. */
    public List<Choice> getKinds() {
        var kinds = new ArrayList<Choice>();
        for (TopicKind kind : TopicKind.values()) {
            kinds.add(choice("forum.kinds." + kind, "type", kind.code()));
        }
        return kinds;
    }

    private Choice choice(String key, String name, String value) {
        boolean current = asked(name).equals(value);
        return new Choice(i18n.t(key), with(name, current ? "" : value), current);
    }

    /** The spaces that the caller reads. */
    public List<Shelf> getShelves() {
        Taxonomy taxonomy = taxonomies.now();
        Sight sight = sights.own();
        return taxonomy.spaces().stream()
                .filter(sight::mayRead)
                .map(space -> new Shelf(
                        space.name(),
                        space.description(),
                        taxonomy.categoriesOf(space).stream().map(this::choice).toList()))
                .toList();
    }

    private Choice choice(Category category) {
        return new Choice(
                category.name(),
                page.to(PATH) + "?categorie=" + category.slug(),
                category.slug().equals(asked(CATEGORY)));
    }

    /** What the list is narrowed to, in words, or the forum. */
    public String getTitle() {
        Taxonomy taxonomy = taxonomies.now();
        return Optional.ofNullable(filter.categoryId())
                .flatMap(taxonomy::category)
                .map(Category::name)
                .or(() -> taxonomy.operator(filter.operatorId()).map(Operator::name))
                .or(() -> Optional.ofNullable(filter.spaceId())
                        .flatMap(taxonomy::space)
                        .map(Space::name))
                .or(() -> taxonomy.tag(asked(TAG)).map(Tag::name))
                .orElseGet(() -> i18n.t("forum.title"));
    }
}
