package org.entraidants.forum.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.TopicFilter;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.Topics;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.text.Markdown;

/** The boundary of feeds: which topics stand in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Feeds {
    private static final int MOST = 30;
    private static final int SUMMARY = 300;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    /** A topic of a feed, with the beginning of its text. */
    public record FedTopic(TopicRow row, String summary) {}

    /** What visitors see. */
    public Sight ofVisitors() {
        return sights.of(null, false);
    }

    /** What the owner of a private feed sees now. */
    public Sight of(long account) {
        return sights.of(account, entities.find(Account.class, account).role().covers(Role.ANIMATOR));
    }

    /** The topics in which something was written last. */
    public List<FedTopic> topics(TopicFilter filter, Sight sight) {
        List<TopicRow> rows = topics.list(filter, null, MOST, sight);
        Map<Long, String> texts = texts(rows.stream().map(TopicRow::id).toList());
        return rows.stream()
                .map(row -> new FedTopic(row, texts.getOrDefault(row.id(), "")))
                .toList();
    }

    private Map<Long, String> texts(Collection<Long> topicIds) {
        var texts = new HashMap<Long, String>();
        if (!topicIds.isEmpty()) {
            entities.createQuery(
                            "select p.topic.id, p.body from Post p where p.number = 1 and p.hiddenAt is null and p.topic.id in :ids",
                            Object[].class)
                    .setParameter("ids", topicIds)
                    .getResultStream()
                    .forEach(row -> texts.put((Long) row[0], Markdown.excerpt((String) row[1], SUMMARY)));
        }
        return texts;
    }
}
