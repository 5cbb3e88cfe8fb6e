package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.newsletter.issue.Composer;
import org.entraidants.newsletter.issue.Issue;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.network.Network;

/** The issues that are leaving, as bytes. */
@ApplicationScoped
class Presses {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Composer composer;

    @Inject
    Settings settings;

    @Inject
    Network network;

    private final Map<Long, PreparedIssue> prepared = new ConcurrentHashMap<>();

    /** An issue that has begun. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public PreparedIssue issue(long id) {
        return prepared.computeIfAbsent(id, this::prepare);
    }

    private PreparedIssue prepare(long id) {
        Issue issue = entities.find(Issue.class, id);
        Settings.From from = settings.mailFrom();
        var sender = new PreparedIssue.Sender(
                from, from.name().orElseGet(network::getName), composer.leaving(issue.language()));
        var mail = new Composed(issue.html().orElseThrow(), issue.text().orElseThrow());
        return new PreparedIssue(
                id,
                issue.subject(),
                issue.language().getLanguage(),
                Objects.requireNonNull(issue.startedAt()),
                mail,
                sender);
    }

    /** Keeps only those that are still leaving. */
    void keepOnly(List<Long> ids) {
        prepared.keySet().retainAll(ids);
    }
}
