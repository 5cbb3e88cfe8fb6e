package org.entraidants.forum.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.forum.Topic;
import org.entraidants.forum.Withdrawals;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class ForumFiguresIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    ForumFigures figures;

    @Inject
    Withdrawals withdrawals;

    @Inject
    ForumDesk desk;

    @Inject
    Transactions transactions;

    @Inject
    Settings settings;

    @Test
    void questionCountsFromWhenSomebodyElseAnswers() {
        Caller asker = desk.member();
        Caller helper = desk.member();
        Overview before = overview(Period.MONTH);
        Topic topic = desk.ask("Chiffres " + UUID.randomUUID(), "autre", asker);
        desk.answer(topic, "Je précise ma question.", asker);
        assertThat(overview(Period.MONTH).asked()).isEqualTo(before.asked() + 1);
        assertThat(overview(Period.MONTH).answered()).isEqualTo(before.answered());
        Post answer = desk.answer(topic, "Voici comment.", helper);
        Overview after = overview(Period.MONTH);
        assertThat(after.answered()).isEqualTo(before.answered() + 1);
        assertThat(after.withinTheHour()).isEqualTo(before.withinTheHour() + 1);
        assertThat(after.median()).isPresent();
        withdrawals.withdraw(answer.id(), helper);
        assertThat(overview(Period.MONTH).answered()).isEqualTo(before.answered());
    }

    @Test
    void whoWaitsForTwoDaysIsShownUntilSomebodyAnswers() {
        long before = overview(Period.QUARTER).waitingInAll();
        Topic topic = desk.ask("Chiffres " + UUID.randomUUID(), "autre", desk.member());
        assertThat(overview(Period.QUARTER).waitingInAll()).isEqualTo(before);
        transactions.run(() -> entities.createNativeQuery("update forum_topics set created_at = ? where id = ?")
                .setParameter(1, Timestamp.from(Instant.now().minus(Duration.ofDays(89))))
                .setParameter(2, topic.id())
                .executeUpdate());
        Overview later = overview(Period.QUARTER);
        assertThat(later.waitingInAll()).isEqualTo(before + 1);
        assertThat(later.waiting()).extracting(Overview.Waiting::id).contains(topic.id());
        desk.answer(topic, "Voici comment.", desk.member());
        assertThat(overview(Period.QUARTER).waitingInAll()).isEqualTo(before);
    }

    @Test
    void demonstrationShowsWhatIsAskedAboutMostInFewStatements() {
        Caller animator = desk.demo("animatrice");
        overview(Period.YEAR);
        assertThat(StatementCount.of(entities, () -> figures.of(Period.YEAR, animator)))
                .hasSizeBetween(5, 6);
        Overview year = overview(Period.YEAR);
        assertThat(year.operators())
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> Long.compare(other.asked(), one.asked()));
        assertThat(year.categories()).isNotEmpty();
        assertThat(year.blocked()).isNotEmpty();
    }

    @Test
    void tableIsForAnimatorsAndOpensInASpreadsheet() {
        var visitor = Visitor.at("http://localhost:" + settings.port());
        var answer = visitor.signedInAs("animatrice@demo.example").get("/admin/forum/chiffres.csv?periode=un-an");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body()).contains("\"Quoi\";\"Questions\"", "Questions et démarches bloquées");
        assertThatThrownBy(() -> figures.of(Period.MONTH, desk.member())).isInstanceOf(AccessDenied.class);
    }

    private Overview overview(Period period) {
        return figures.of(period, desk.demo("animatrice"));
    }
}
