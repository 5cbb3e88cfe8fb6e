package org.entraidants.newsletter;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.audience.Audiences;
import org.entraidants.newsletter.issue.Block;
import org.entraidants.newsletter.issue.BlockText;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.newsletter.issue.Composer;
import org.entraidants.newsletter.issue.Issue;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.DatabaseReady;

/** Gives the demonstration a letter that has come out, and one that is being written. */
@ApplicationScoped
class InventedLetter {
    private static final Duration AGO = Duration.ofDays(20);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Audiences audiences;

    @Inject
    Composer composer;

    @Inject
    Clock clock;

    /** After the directory has brought the people. */
    @Transactional
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 1200) DatabaseReady ready) {
        Account author = accounts.byAddress("animatrice@demo.example").orElse(null);
        if (!settings.demo() || author == null) {
            return;
        }
        // Waits for another node that may be loading right now.
        Object done = entities.createNativeQuery("select issues_at from newsletter_beginnings where id = 1 for update")
                .getSingleResult();
        if (done == null) {
            Instant now = clock.instant();
            publish(author, now.minus(AGO));
            draft(author, now);
            entities.createNativeQuery("update newsletter_beginnings set issues_at = ? where id = 1")
                    .setParameter(1, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    private void publish(Account author, Instant at) {
        Issue issue = issue("La lettre d’automne : se retrouver, et des fiches à jour", author, at);
        List<Block> blocks = List.of(
                block(issue, 0, Block.Kind.TEXT, new BlockText("Ce mois-ci", """
                        Dix-sept structures ont demandé une lettre du réseau : la voici, courte, une fois par mois.

                        - Un petit-déjeuner **chez l’un d’entre nous** chaque trimestre.
                        - Des fiches relues : chaque lieu confirme ses horaires.
                        - Le forum pour demander à un collègue avant de chercher seul.""", "")),
                block(
                        issue,
                        1,
                        Block.Kind.NEWS,
                        new BlockText(
                                "La médiathèque d’Orgelles vous accueille",
                                "Aide aux démarches sur rendez-vous, et une salle pour nos rencontres.",
                                "/annuaire/mediatheque-orgelles")),
                block(
                        issue,
                        2,
                        Block.Kind.TEXT,
                        new BlockText(
                                "Une bonne pratique",
                                "Noter avec la personne, **sur son carnet à elle**, ce qu’elle a fait : l’étape,"
                                        + " l’écran, la date. La fois suivante, on reprend au bon endroit.",
                                "")),
                block(issue, 3, Block.Kind.BUTTON, new BlockText("Voir qui aide près de chez vous", "", "/annuaire")));
        entities.flush();
        Composed mail = composer.compose(issue, blocks);
        issue.plan(Audience.EVERYBODY.toString(), null, null);
        issue.begin(mail.html(), mail.text(), at);
        entities.flush();
        audiences.freeze(issue.id(), Audience.EVERYBODY, false);
        issue.finish(at.plus(Duration.ofMinutes(1)));
    }

    private void draft(Account author, Instant now) {
        Issue issue = issue("La lettre de décembre", author, now);
        block(
                issue,
                0,
                Block.Kind.TEXT,
                BlockText.of("Avant les fêtes", "Les permanences qui restent ouvertes, et celles qui ferment."));
    }

    private Issue issue(String subject, Account author, Instant at) {
        var issue = new Issue(subject, Locale.FRENCH, author.id(), author.name(), at);
        entities.persist(issue);
        // Its blocks name it by the number alone: it must come first.
        entities.flush();
        return issue;
    }

    private Block block(Issue issue, int rank, Block.Kind kind, BlockText words) {
        Block block = new Block(issue.id(), rank, kind).says(words);
        entities.persist(block);
        return block;
    }
}
