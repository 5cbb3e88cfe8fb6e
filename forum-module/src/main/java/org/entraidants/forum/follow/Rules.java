package org.entraidants.forum.follow;

import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules that several queries share, in SQL: which level wins, who reads, what is unread. */
final class Rules {
    /** A topic that nobody asked for is new for so long. */
    static final Duration NEW = Duration.ofDays(14);

    /** Nothing older is unread, whatever one follows. */
    static final Duration OLDEST = Duration.ofDays(60);

    private Rules() {}

    /** The level at which an account follows the topic {@code t}. */
    static String level(String account) {
        String own = "select %s from forum_follows f%s where f.account_id = " + account + " and f.kind = '%s' and %s";
        return "coalesce((" + own.formatted("f.degree", "", "TOPIC", "f.target_id = t.id") + "), ("
                + own.formatted(
                        "max(f.degree)",
                        " join forum_topic_tags g on g.tag_id = f.target_id",
                        "TAG",
                        "g.topic_id = t.id")
                + "), (" + own.formatted("f.degree", "", "CATEGORY", "f.target_id = t.category_id") + "), ("
                + own.formatted("f.degree", "", "OPERATOR", "f.target_id = t.operator_id") + "), 1)";
    }

    /** Whether the account {@code a} reads the space {@code s}, and is open; see {@link org.entraidants.forum.Sights}. */
    static final String READS = """
            (a.closed_at is null and (s.readers <> 'GROUP' or a.role in ('ANIMATOR', 'ADMINISTRATOR')
              or exists (select 1 from forum_group_members m where m.group_id = s.group_id and m.account_id = a.id)))
            """;

    /** Up to which moment all is read; the first value is the account, the second the oldest moment. */
    static final String READ_BEFORE =
            "greatest(coalesce((select d.read_before from forum_readers d where d.account_id = ?1), ?2), ?2)";

    /** Whether the post {@code p} is unread by the account of the first value, who has read up to {@code r.number}. */
    static final String UNREAD = """
            (p.hidden_at is null and p.number > coalesce(r.number, 0) and (p.author_id is null or p.author_id <> ?1)
             and p.created_at > %s)
            """.formatted(READ_BEFORE);

    /** The first row of an answer. */
    static Optional<Object> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** Numbers as they stand behind “in”; one that is nobody's for none. */
    static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "(-1)" : ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
