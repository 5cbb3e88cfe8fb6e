package org.entraidants.directory.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.privacy.Guard;

/** The boundary of the searches that somebody keeps: everybody has their own, and sees no others. */
@ApplicationScoped
@Transactional
public class SavedSearches {
    static final int MOST = 30;
    private static final int LONGEST_NAME = 120;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    StructureSearch search;

    @Inject
    Clock clock;

    /** What became of a wish. */
    public enum Outcome {
        KEPT,
        /** The same search was kept before: only its name and its frequency are new. */
        KNOWN,
        TOO_MANY,
        TOO_LONG,
        NAMELESS,
        PERSONAL_DATA,
        GONE
    }

    /**
     * Keeps a search; what it finds now is no news.
     *
     * @param parameters those of the address of the list, already understood
     */
    public Outcome keep(
            Map<String, List<String>> parameters, String name, Frequency frequency, Locale language, Caller caller) {
        caller.require(Role.MEMBER);
        String query = SavedQuery.of(parameters);
        Optional<Outcome> objection = objection(name, query);
        if (objection.isPresent()) {
            return objection.get();
        }
        // Whoever presses twice waits here for the first time.
        Account account = entities.find(
                Account.class,
                caller.identity().orElseThrow().accountId(),
                jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        Optional<SavedSearch> known = same(account, query);
        if (known.isPresent()) {
            known.get().change(name.strip(), frequency, clock.instant());
            return Outcome.KNOWN;
        }
        if (own(caller).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        begin(account, name, query, language, frequency);
        return Outcome.KEPT;
    }

    private static Optional<Outcome> objection(String name, String query) {
        if (name.isBlank()) {
            return Optional.of(Outcome.NAMELESS);
        }
        if (name.strip().length() > LONGEST_NAME || query.length() > SavedQuery.LONGEST) {
            return Optional.of(Outcome.TOO_LONG);
        }
        String words = name + "\n\n" + String.join(" ", SavedQuery.read(query).getOrDefault("q", List.of()));
        boolean refused = !Guard.refused(words).isEmpty();
        return refused ? Optional.of(Outcome.PERSONAL_DATA) : Optional.empty();
    }

    private Optional<SavedSearch> same(Account account, String query) {
        return entities.createQuery(
                        "select s from SavedSearch s where s.account = :account and s.query = :query",
                        SavedSearch.class)
                .setParameter("account", account)
                .setParameter("query", query)
                .getResultStream()
                .findFirst();
    }

    private void begin(Account account, String name, String query, Locale language, Frequency frequency) {
        var now = clock.instant();
        var criteria = SearchParameters.read(SavedQuery.read(query), now);
        entities.persist(new SavedSearch(account, name.strip(), query, language, frequency, search.ids(criteria), now));
    }

    /** A search of somebody of the demonstration, which all that it finds is news to. */
    public void settle(Account account, String name, String query, Frequency frequency) {
        entities.persist(new SavedSearch(account, name, query, Locale.FRENCH, frequency, List.of(), clock.instant()));
    }

    /** The caller's, by name. */
    public List<SavedSearchRow> own(Caller caller) {
        caller.require(Role.MEMBER);
        return entities.createQuery("""
                        select new org.entraidants.directory.alert.SavedSearchRow(
                            s.id, s.name, s.query, s.frequency, s.toldAt)
                        from SavedSearch s where s.account.id = :account order by s.name, s.id
                        """, SavedSearchRow.class)
                .setParameter("account", caller.identity().orElseThrow().accountId())
                .setMaxResults(2 * MOST)
                .getResultList();
    }

    /** Gives one of the caller's another name or another frequency. */
    public Outcome change(long id, String name, Frequency frequency, Caller caller) {
        Optional<Outcome> objection = objection(name, "");
        if (objection.isPresent()) {
            return objection.get();
        }
        Optional<SavedSearch> own = own(id, caller);
        own.ifPresent(saved -> saved.change(name.strip(), frequency, clock.instant()));
        return own.isPresent() ? Outcome.KEPT : Outcome.GONE;
    }

    /** Forgets one of the caller's. */
    public boolean forget(long id, Caller caller) {
        Optional<SavedSearch> own = own(id, caller);
        own.ifPresent(entities::remove);
        return own.isPresent();
    }

    private Optional<SavedSearch> own(long id, Caller caller) {
        caller.require(Role.MEMBER);
        return entities.createQuery(
                        "select s from SavedSearch s where s.id = :id and s.account.id = :account", SavedSearch.class)
                .setParameter("id", id)
                .setParameter("account", caller.identity().orElseThrow().accountId())
                .getResultStream()
                .findFirst();
    }

    /** The name of the search that a link of a mail would stop the mails of; empty when they have ended. */
    public Optional<String> stoppable(Token link) {
        return byLink(link).map(SavedSearch::name);
    }

    /** Stops the mails that the link came with, whoever holds it. */
    public boolean stop(Token link) {
        Optional<SavedSearch> saved = byLink(link);
        saved.ifPresent(SavedSearch::stop);
        return saved.isPresent();
    }

    private Optional<SavedSearch> byLink(Token link) {
        return entities.createQuery(
                        "select s from SavedSearch s where s.stopKey = :key and s.frequency <> :none",
                        SavedSearch.class)
                .setParameter("key", link.value())
                .setParameter("none", Frequency.NONE)
                .getResultStream()
                .findFirst();
    }
}
