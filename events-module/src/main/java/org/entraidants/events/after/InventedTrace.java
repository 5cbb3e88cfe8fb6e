package org.entraidants.events.after;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.State;
import org.entraidants.events.gathering.Visibility;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.DatabaseReady;

/** Brings the minutes of the last gathering of the demonstration, with two things to be done. */
@ApplicationScoped
class InventedTrace {
    private static final String SAID = """
            ## Ce que l’on a vu au comptoir

            Chacun a raconté une situation de la semaine : un téléphone perdu avec tous ses codes, une demande faite pour un proche, un \
            avis que personne n’ose ouvrir.

            ## Ce que l’on garde

            - Demander d’abord ce que la personne veut savoir faire seule.
            - Pour un proche : le mandat, ou rien.
            - Une phrase à dire quand on ne sait pas : « Je cherche, et je vous rappelle jeudi. »
            """;

    private static final String DECISIONS = "Une fiche par situation, relue à trois avant d’aller dans le forum.";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Traces traces;

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** After the year itself. */
    @Transactional
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 1300) DatabaseReady ready) {
        Optional<Long> helper = account("aidant@demo.example");
        Optional<Long> animator = account("animatrice@demo.example");
        if (!settings.demo() || helper.isEmpty() || animator.isEmpty()) {
            return;
        }
        // Waits for another node that may be loading right now.
        Object done = entities.createNativeQuery("select traces_at from events_beginnings where id = 1 for update")
                .getSingleResult();
        if (done == null) {
            last().ifPresent(id -> bring(id, helper.get(), animator.get()));
            entities.createNativeQuery("update events_beginnings set traces_at = ? where id = 1")
                    .setParameter(1, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
    }

    private Optional<Long> account(String address) {
        return accounts.byAddress(address).map(Account::id);
    }

    private Optional<Long> last() {
        List<Gathering> last = entities.createQuery("""
                        select g from Gathering g where g.endsAt < :now and g.state = :published and g.visibility = :everybody
                        order by g.endsAt desc, g.id
                        """, Gathering.class)
                .setParameter("now", clock.instant())
                .setParameter("published", State.PUBLISHED)
                .setParameter("everybody", Visibility.EVERYBODY)
                .setMaxResults(1)
                .getResultList();
        return last.stream().findFirst().map(Gathering::id);
    }

    private void bring(long gathering, Long helper, Long animator) {
        LocalDate today = traces.today();
        Map<String, String> texts = Map.of(
                MinutesText.SAID,
                SAID,
                MinutesText.DECISIONS,
                DECISIONS,
                "what-1",
                "Écrire la fiche « agir pour un proche »",
                "owner-1",
                helper.toString(),
                "due-1",
                today.plusDays(5).toString(),
                "what-2",
                "Trouver une salle de plain-pied pour la prochaine fois",
                "owner-2",
                animator.toString(),
                "due-2",
                today.plusDays(12).toString());
        traces.write(gathering, MinutesText.read(texts, Set.of(helper, animator), today), 0);
        traces.publish(gathering);
    }
}
