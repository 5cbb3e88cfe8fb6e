package org.entraidants.forum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Taxonomy;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.Topics;
import org.entraidants.forum.Urgency;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Topics in the words of the page's language. */
@ApplicationScoped
public class TopicWords {
    @Inject
    Taxonomies taxonomies;

    @Inject
    Topics topics;

    @Inject
    Bylines bylines;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    /** Topics as lists show them; two statements, however many. */
    public List<TopicLine> lines(List<TopicRow> rows) {
        Set<@Nullable Long> people = new HashSet<>();
        rows.forEach(row -> {
            people.add(row.authorId());
            people.add(row.takenBy());
        });
        people.remove(null);
        Map<Long, Byline> names = bylines.of(people);
        Map<Long, List<String>> tags =
                topics.tagsOf(rows.stream().map(TopicRow::id).toList());
        Taxonomy taxonomy = taxonomies.now();
        return rows.stream()
                .map(row -> line(row, taxonomy, names, tags.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private TopicLine line(TopicRow row, Taxonomy taxonomy, Map<Long, Byline> names, List<String> tags) {
        State state = state(
                row.kind(), row.urgency(), row.solvedAt(), row.createdAt(), row.closedAt() != null, row.answers());
        return new TopicLine(
                row.id(),
                row.title(),
                page.to(row.path()),
                state.words(),
                state.kind(),
                about(row, taxonomy),
                who(row.authorId(), names),
                i18n.t("forum.answers", row.answers()),
                row.alsoBlocked() == 0 ? "" : i18n.t("forum.alsoBlocked", row.alsoBlocked()),
                taken(row, names),
                last(row),
                String.join(", ", tags));
    }

    private String taken(TopicRow row, Map<Long, Byline> names) {
        Byline who = row.takenBy() == null || !row.isWaiting() ? null : names.get(row.takenBy());
        return who == null ? "" : i18n.t("forum.deed.taken", name(who));
    }

    private static String about(TopicRow row, Taxonomy taxonomy) {
        String category =
                taxonomy.category(row.categoryId()).map(one -> one.name()).orElse("");
        return taxonomy.operator(row.operatorId())
                .map(operator -> operator.name() + " · " + category)
                .orElse(category);
    }

    private String last(TopicRow row) {
        return row.answers() == 0
                ? i18n.t("forum.asked.ago", dates.ago(row.createdAt()))
                : i18n.t("forum.last.ago", dates.ago(row.bumpedAt()));
    }

    /** Who wrote something, as the caller may see it: the whole name for members, “Camille L.” for visitors. */
    public String who(@Nullable Long account, Map<Long, Byline> names) {
        Byline byline = account == null ? null : names.get(account);
        if (byline == null) {
            return i18n.t("forum.somebody");
        }
        return byline.structure().isEmpty() ? name(byline) : name(byline) + ", " + byline.structure();
    }

    /** The name alone, see {@link #who}. */
    public String name(Byline byline) {
        return caller.isSignedIn() ? byline.name() : byline.shortName();
    }

    /**
     * Where a topic stands.
     *
     * @param kind of its chip
     */
    public record State(String words, String kind) {}

    /** Where a topic stands, in the words of its chip. */
    public State state(
            TopicKind kind,
            @Nullable Urgency urgency,
            @Nullable Instant solvedAt,
            Instant createdAt,
            boolean closed,
            int answers) {
        if (solvedAt != null) {
            return new State(solvedIn(Duration.between(createdAt, solvedAt)), "ok");
        }
        if (closed) {
            return new State(i18n.t("forum.state.closed"), "");
        }
        if (kind == TopicKind.BLOCKED_PROCEDURE) {
            return new State(i18n.t(urgency == Urgency.TODAY ? "forum.state.today" : "forum.state.blocked"), "warm");
        }
        if (kind == TopicKind.QUESTION) {
            return new State(i18n.t(answers == 0 ? "forum.state.unanswered" : "forum.state.unsolved"), "wait");
        }
        return new State(i18n.t("forum.kind." + kind), "");
    }

    private String solvedIn(Duration time) {
        if (time.toMinutes() < 60) {
            return i18n.t("forum.state.solved.minutes", Math.max(1, time.toMinutes()));
        }
        return time.toHours() < 24 ? i18n.t("forum.state.solved.hours", time.toHours()) : i18n.t("forum.state.solved");
    }
}
