package org.entraidants.forum.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.draft.Keeping.Outcome;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

@InContainer
class DraftsIT {
    private static final Place BLOCKED = new Place.NewTopic(TopicKind.BLOCKED_PROCEDURE);

    /** The example of the number's own documentation; nobody has it. */
    private static final String NIR = "2 69 05 49 588 157 80";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Drafts drafts;

    @Inject
    Drawer drawer;

    @Inject
    Discussions discussions;

    @Inject
    ForumDesk desk;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    Caller visitor;

    private final UUID form = UUID.randomUUID();

    @Test
    void draftIsItsAuthorsAlone() {
        Caller author = desk.member();
        Caller other = desk.animator();
        assertThat(drafts.keep(BLOCKED, form, Map.of("title", "Caf"), author).outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(drafts.find(form, author)).map(draft -> draft.get("title")).contains("Caf");
        assertThat(drafts.newest(BLOCKED, author)).map(Draft::form).contains(form);
        assertThat(drafts.own(author)).hasSize(1);
        assertThat(drafts.find(form, other)).isEmpty();
        assertThat(drafts.own(other)).isEmpty();
        assertThat(drafts.keep(BLOCKED, form, Map.of("title", "Autre"), other).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        drafts.drop(form, other);
        assertThat(drafts.find(form, author)).map(draft -> draft.get("title")).contains("Caf");
        drafts.drop(form, author);
        assertThat(drafts.own(author)).isEmpty();
        assertThatThrownBy(() -> drafts.keep(BLOCKED, form, Map.of("title", "Caf"), visitor))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void fieldWithPersonalDataIsNeverStored() {
        Caller author = desk.member();
        drafts.keep(BLOCKED, form, Map.of("title", "Caf", "message", "Erreur 12"), author);
        Keeping keeping =
                drafts.keep(BLOCKED, form, Map.of("title", "Caf, dossier", "message", "Erreur pour " + NIR), author);
        assertThat(keeping.isKept()).isTrue();
        assertThat(keeping.fields()).containsExactly("message");
        String row = (String) entities.createNativeQuery("select fields from forum_drafts where form_key = ?")
                .setParameter(1, form.toString())
                .getSingleResult();
        assertThat(row).contains("Caf, dossier", "Erreur 12").doesNotContain("588");
    }

    @Test
    void weakSignsAreKeptUntilTheTextIsSent() {
        Caller author = desk.member();
        Keeping keeping = drafts.keep(BLOCKED, form, Map.of("message", "Appeler le 06 39 98 12 34"), author);
        assertThat(keeping.refused()).isEmpty();
        assertThat(drafts.find(form, author)).map(draft -> draft.get("message")).contains("Appeler le 06 39 98 12 34");
    }

    @Test
    void whatIsEmptiedIsGone() {
        Caller author = desk.member();
        drafts.keep(BLOCKED, form, Map.of("title", "Caf"), author);
        assertThat(drafts.keep(BLOCKED, form, Map.of(), author).outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(drafts.own(author)).isEmpty();
    }

    @Test
    void whatIsTooLongLeavesWhatWasKept() {
        Caller author = desk.member();
        drafts.keep(BLOCKED, form, Map.of("title", "Caf"), author);
        var endless = Map.of("body", "a".repeat(Drafts.LONGEST + 1));
        assertThat(drafts.keep(BLOCKED, form, endless, author).outcome()).isEqualTo(Outcome.TOO_LONG);
        assertThat(drafts.find(form, author)).map(draft -> draft.get("title")).contains("Caf");
    }

    @Test
    void longestTextOfQuotesAndLinesFits() {
        Caller author = desk.member();
        var lines = Map.of("body", "\"\n".repeat(Drafts.LONGEST / 2) + "x");
        assertThat(drafts.keep(BLOCKED, form, Map.of("body", lines.get("body").substring(2)), author)
                        .isKept())
                .isTrue();
    }

    @Test
    void nobodyKeepsMoreThanFifty() {
        Caller author = desk.member();
        for (int i = 0; i < Drafts.MOST; i++) {
            drafts.keep(BLOCKED, UUID.randomUUID(), Map.of("title", "Brouillon"), author);
        }
        assertThat(drafts.keep(BLOCKED, form, Map.of("title", "De trop"), author)
                        .outcome())
                .isEqualTo(Outcome.TOO_MANY);
        Draft last = drafts.own(author).get(0);
        assertThat(drafts.keep(BLOCKED, last.form(), Map.of("title", "Le même"), author)
                        .isKept())
                .isTrue();
    }

    @Test
    void sendingTheFormTakesItsDraftAwayForGood() {
        Caller author = desk.member();
        drafts.keep(new Place.NewTopic(TopicKind.QUESTION), form, Map.of("title", "Caf"), author);
        discussions.ask(desk.question("Essai " + form, "autre"), new Sending(form, false), author);
        assertThat(drafts.own(author)).isEmpty();
        assertThat(drafts.keep(BLOCKED, form, Map.of("title", "En retard"), author)
                        .outcome())
                .isEqualTo(Outcome.SENT);
        assertThat(drafts.find(form, author)).isEmpty();
    }

    @Test
    void autosaveThatMeetsTheSendingIsNotFoundAgain() {
        Caller author = desk.member();
        discussions.ask(desk.question("Essai " + form, "autre"), new Sending(form, false), author);
        // As if it had looked before the topic was there, and written after.
        transactions.run(() -> {
            var late = new Draft(author.accountId(), form, BLOCKED);
            late.keep(Map.of("title", "En retard"), java.util.Set.of(), clock.instant());
            entities.persist(late);
        });
        assertThat(drafts.find(form, author)).isEmpty();
        assertThat(drafts.own(author)).isEmpty();
        assertThat(drafts.newest(BLOCKED, author)).isEmpty();
        drawer.forgetOld();
        assertThat(rows()).isZero();
    }

    @Test
    void refusedTextLeavesTheDraft() {
        Caller author = desk.member();
        drafts.keep(new Place.NewTopic(TopicKind.QUESTION), form, Map.of("title", "Caf"), author);
        discussions.ask(desk.question("Pour " + NIR, "autre"), new Sending(form, false), author);
        assertThat(drafts.find(form, author)).isPresent();
    }

    @Test
    void answersHaveDraftsOfTheirOwn() {
        Caller author = desk.member();
        Topic topic = desk.ask("Essai " + form, "autre", author);
        var place = new Place.Answer(topic.id());
        drafts.keep(place, form, Map.of("body", "Essayez le numéro court."), author);
        assertThat(drafts.newest(place, author)).map(draft -> draft.get("body")).contains("Essayez le numéro court.");
        discussions.answer(topic.id(), "Essayez le numéro court.", new Sending(form, false), author);
        assertThat(drafts.newest(place, author)).isEmpty();
    }

    @Test
    void draftsAreForgottenAfterHalfAYear() {
        Caller author = desk.member();
        drafts.keep(BLOCKED, form, Map.of("title", "Caf"), author);
        age(Duration.ofDays(179));
        drawer.forgetOld();
        assertThat(rows()).isOne();
        age(Duration.ofDays(181));
        drawer.forgetOld();
        assertThat(rows()).isZero();
    }

    @Test
    void twoWhoKeepOneFormAtOnceKeepOneDraft() throws Exception {
        Caller author = desk.member();
        Callable<Keeping> keep = () -> drafts.keep(BLOCKED, form, Map.of("title", "Caf"), author);
        List<Future<Keeping>> futures = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            futures.add(threads.submit(keep));
        }
        for (Future<Keeping> future : futures) {
            assertThat(future.get().isKept()).isTrue();
        }
        assertThat(rows()).isOne();
    }

    private void age(Duration age) {
        transactions.run(() -> entities.createNativeQuery("update forum_drafts set kept_at = ? where form_key = ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(age)))
                .setParameter(2, form.toString())
                .executeUpdate());
    }

    private long rows() {
        return ((Number) entities.createNativeQuery("select count(*) from forum_drafts where form_key = ?")
                        .setParameter(1, form.toString())
                        .getSingleResult())
                .longValue();
    }
}
