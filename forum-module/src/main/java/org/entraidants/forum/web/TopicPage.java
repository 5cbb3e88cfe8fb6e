package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Category;
import org.entraidants.forum.Details;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Space;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.Topics;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.entraidants.platform.web.ScriptJson;
import org.jspecify.annotations.Nullable;

/** A topic and its posts, {@code /forum/sujets/{id}-…}. */
@Named
@RequestScoped
public class TopicPage {
    /** How many posts one page shows. */
    public static final int AT_ONCE = 20;

    private static final String AFTER = "apres";

    @Inject
    Topics topics;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    Bylines bylines;

    @Inject
    OpenTopic open;

    @Inject
    TopicWords words;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    private @Nullable Topic topic;
    private TopicWords.State state = new TopicWords.State("", "");
    private List<PostView> posts = List.of();
    private List<PostView> solutions = List.of();
    private String next = "";

    /** One line of the form of the topic's kind. */
    public record Fact(String label, String value, boolean link) {}

    /** Reads the topic of the address for a view; 404 when the caller sees none there. */
    public void load() throws IOException {
        if (read()) {
            return;
        }
        Optional<String> elsewhere = movedTo();
        if (elsewhere.isPresent()) {
            answers.movedTo(elsewhere.get());
        } else {
            answers.notFound();
        }
    }

    /** Reads the topic of the address; false when the caller sees none there, see {@link #movedTo}. */
    public boolean read() {
        Optional<Topic> found = number().flatMap(id -> topics.find(id, sights.own()));
        topic = found.filter(one -> !one.isMerged()).orElse(null);
        if (topic == null || !page.getPath().equals(topic.path())) {
            return false;
        }
        show(topic);
        page.keepThisMinute(clock.instant());
        return true;
    }

    /** Where a topic stands that is not at this address: under its own title, or in the one that its posts were moved to. */
    public Optional<String> movedTo() {
        return Optional.ofNullable(topic)
                .map(Topic::path)
                .or(() -> number().flatMap(id -> topics.leadsTo(id, sights.own())));
    }

    private Optional<Long> number() {
        return PageRequest.number(page.value("topic").split("-", 2)[0]);
    }

    private void show(Topic shown) {
        open.show(shown);
        state = words.state(
                shown.kind(), shown.urgency(), shown.solvedAt(), shown.createdAt(), shown.isClosed(), shown.answers());
        int after = PageRequest.number(page.parameter(AFTER))
                .filter(number -> number < Integer.MAX_VALUE)
                .orElse(0L)
                .intValue();
        Sight sight = sights.own();
        List<Post> read = topics.posts(shown, after, AT_ONCE + 1, sight);
        if (read.size() > AT_ONCE) {
            read = read.subList(0, AT_ONCE);
            next = page.to(shown.path()) + "?" + AFTER + "="
                    + read.get(AT_ONCE - 1).number();
        }
        List<Post> accepted = accepted(shown, read, after);
        Map<Long, Byline> names = bylines.of(people(shown, read, accepted));
        var views = new PostViews(names, words, i18n, dates, page);
        posts = read.stream().map(views::of).toList();
        solutions = accepted.stream().map(views::of).toList();
        open.show(Stream.concat(read.stream(), accepted.stream()).distinct().toList(), names);
    }

    /** On the first page, in the order of their acceptance; they are asked for only when some stand on later pages. */
    private List<Post> accepted(Topic shown, List<Post> read, int after) {
        if (!shown.isSolved() || after > 0) {
            return List.of();
        }
        return (next.isEmpty() ? read : topics.solutions(shown))
                .stream()
                        .filter(post -> shown.isSolvedBy(post) && !post.isHidden())
                        .sorted(Comparator.comparing(post -> Objects.requireNonNull(post.acceptedAt())))
                        .toList();
    }

    private static Set<Long> people(Topic shown, List<Post> read, List<Post> accepted) {
        var people = new HashSet<Long>();
        people.add(shown.takenBy());
        for (List<Post> some : List.of(read, accepted)) {
            some.forEach(post -> {
                people.add(post.authorId());
                people.add(post.validBy());
                people.add(post.acceptedBy());
            });
        }
        people.removeIf(Objects::isNull);
        return people;
    }

    /** The topic; to be asked for only where there is one. */
    public Topic getTopic() {
        return Objects.requireNonNull(topic);
    }

    /** The category that it stands in. */
    public Category getCategory() {
        return taxonomies.now().category(getTopic().categoryId()).orElseGet(getTopic()::category);
    }

    public TopicWords.State getState() {
        return state;
    }

    /** What the form of its kind has asked for. */
    public List<Fact> getFacts() {
        var facts = new ArrayList<Fact>();
        Topic shown = getTopic();
        taxonomies
                .now()
                .operator(shown.operatorId())
                .ifPresent(operator -> facts.add(new Fact(i18n.t("forum.operator"), operator.name(), false)));
        Details details = shown.details();
        details.values().forEach((name, value) -> {
            if (!name.equals("urgency")) {
                facts.add(new Fact(i18n.t("forum.detail." + name), value, value.startsWith("https://")));
            }
        });
        return facts;
    }

    public List<PostView> getPosts() {
        return posts;
    }

    /** The topic's own text; empty on later pages. */
    public List<PostView> getQuestion() {
        return posts.stream().filter(PostView::first).toList();
    }

    /** The answers in their order; the one that stands on top is named in its place. */
    public List<PostView> getAnswers() {
        return posts.stream().filter(post -> !post.first()).toList();
    }

    /** The answer that was accepted first, on the first page; empty where none is. */
    public List<PostView> getBest() {
        return solutions.stream().limit(1).toList();
    }

    /** Whether an answer stands on top already. */
    public boolean isBest(PostView post) {
        return !solutions.isEmpty() && solutions.get(0).id() == post.id();
    }

    /** Those accepted after it. */
    public List<PostView> getAlsoAccepted() {
        return solutions.stream().skip(1).toList();
    }

    /** The address of the next page, empty at the end. */
    public String getNext() {
        return next;
    }

    /** The topic for search engines; nothing where visitors do not read it. */
    public Optional<ScriptJson> getData() {
        boolean open = getCategory().space().readers() == Space.Readers.VISITORS;
        return open ? TopicData.of(getTopic(), posts, page.getFullUrl()) : Optional.empty();
    }

    /** When it was asked: « posé aujourd’hui ». */
    public String getAsked() {
        return i18n.t("forum.asked.ago", dates.ago(getTopic().createdAt()));
    }
}
