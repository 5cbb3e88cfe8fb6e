package org.entraidants.forum.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Post;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.api.TopicSheet.PostSheet;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Topics as the API gives them, with the names that the caller may see. */
@RequestScoped
class TopicSheets {
    @Inject
    Taxonomies taxonomies;

    @Inject
    Bylines bylines;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    HttpServletRequest request;

    List<TopicSheet> of(List<TopicRow> rows) {
        Map<Long, Byline> names = names(rows.stream().map(TopicRow::authorId));
        return rows.stream().map(row -> sheet(row, names)).toList();
    }

    private TopicSheet sheet(TopicRow row, Map<Long, Byline> names) {
        Byline author = byline(row.authorId(), names);
        return new TopicSheet(
                row.id(),
                url(row.path()),
                row.kind().code(),
                row.title(),
                state(row.kind(), row.isSolved(), row.closedAt() != null),
                category(row.categoryId()),
                operator(row.operatorId()),
                name(author),
                structure(author),
                row.answers(),
                row.alsoBlocked(),
                time(row.createdAt()),
                time(row.bumpedAt()),
                row.solvedAt() == null ? null : time(row.solvedAt()),
                null,
                null,
                null,
                null);
    }

    /** One topic with some of its posts; {@code after} is the number to go on after, null at the end. */
    TopicSheet of(Topic topic, List<Post> posts, @Nullable Integer after) {
        Map<Long, Byline> names =
                names(Stream.concat(Stream.of(topic.authorId()), posts.stream().map(Post::authorId)));
        Byline author = byline(topic.authorId(), names);
        Instant solved = topic.solvedAt();
        return new TopicSheet(
                topic.id(),
                url(topic.path()),
                topic.kind().code(),
                topic.title(),
                state(topic.kind(), topic.isSolved(), topic.isClosed()),
                category(topic.categoryId()),
                operator(topic.operatorId()),
                name(author),
                structure(author),
                topic.answers(),
                topic.alsoBlocked(),
                time(topic.createdAt()),
                time(topic.bumpedAt()),
                solved == null ? null : time(solved),
                topic.tags().stream().map(Tag::slug).toList(),
                topic.details().values(),
                posts.stream().map(post -> sheet(post, names)).toList(),
                after == null ? null : next(after.toString()));
    }

    private PostSheet sheet(Post post, Map<Long, Byline> names) {
        Byline author = byline(post.authorId(), names);
        Instant edited = post.editedAt();
        Instant accepted = post.acceptedAt();
        return new PostSheet(
                post.id(),
                post.number(),
                url("/forum/messages/" + post.id()),
                name(author),
                structure(author),
                post.body(),
                post.html(),
                time(post.createdAt()),
                edited == null ? null : time(edited),
                accepted == null ? null : time(accepted),
                post.useful());
    }

    /** This address with another cursor. */
    String next(String after) {
        var parameters = new LinkedHashMap<>(page.parameters());
        parameters.put("after", List.of(after));
        return page.getSite() + request.getRequestURI() + PageRequest.query(parameters);
    }

    /** The whole address of a page. */
    String url(String path) {
        return site() + path;
    }

    private String site() {
        return page.getSite() + request.getContextPath();
    }

    private Map<Long, Byline> names(Stream<@Nullable Long> accounts) {
        Set<Long> known = new HashSet<>();
        accounts.filter(Objects::nonNull).forEach(known::add);
        return bylines.of(known);
    }

    private static @Nullable Byline byline(@Nullable Long account, Map<Long, Byline> names) {
        return account == null ? null : names.get(account);
    }

    private @Nullable String name(@Nullable Byline byline) {
        if (byline == null) {
            return null;
        }
        return caller.isSignedIn() ? byline.name() : byline.shortName();
    }

    private static @Nullable String structure(@Nullable Byline byline) {
        return byline == null || byline.slug().isEmpty() ? null : byline.slug();
    }

    private String category(long id) {
        return taxonomies.now().category(id).orElseThrow().slug();
    }

    private @Nullable String operator(@Nullable Long id) {
        return taxonomies.now().operator(id).map(Operator::slug).orElse(null);
    }

    private static String state(TopicKind kind, boolean solved, boolean closed) {
        if (solved) {
            return "solved";
        }
        if (closed) {
            return "closed";
        }
        return kind.isSolvable() ? "open" : "told";
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atZone(Dates.ZONE).toOffsetDateTime();
    }
}
