package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.Writing.Written;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

@InContainer
class SolutionsIT {
    private static final String OPEN = "autre";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Solutions solutions;

    @Inject
    Discussions discussions;

    @Inject
    ForumDesk desk;

    @Inject
    AtOnce atOnce;

    @Inject
    Transactions transactions;

    @Inject
    Caller visitor;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void whoAskedAndReferentsAndAnimatorsAccept() {
        Caller author = desk.member();
        for (Caller who : List.of(author, desk.demo("referente"), desk.animator())) {
            Topic topic = desk.ask(title, OPEN, author);
            Post post = desk.answer(topic, "Voici.", desk.member());
            assertThat(solutions.accept(post.id(), true, who)).isEqualTo(Outcome.DONE);
            assertThat(now(topic).isSolved()).isTrue();
            assertThat(now(post).acceptedBy()).isEqualTo(who.accountId());
        }
    }

    @Test
    void othersDoNot() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Caller helper = desk.member();
        Post post = desk.answer(topic, "Voici.", helper);
        assertThat(solutions.accept(post.id(), true, helper)).isEqualTo(Outcome.FORBIDDEN);
        assertThat(solutions.accept(post.id(), true, desk.member())).isEqualTo(Outcome.FORBIDDEN);
        assertThatThrownBy(() -> solutions.accept(post.id(), true, visitor)).isInstanceOf(AccessDenied.class);
        assertThat(now(topic).isSolved()).isFalse();
    }

    @Test
    void whoDoesNotReadTheSpaceFindsNothingToAccept() {
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        Post post = desk.answer(topic, "Voici.", desk.animator());
        assertThat(solutions.accept(post.id(), true, desk.member())).isEqualTo(Outcome.UNKNOWN);
        assertThat(solutions.accept(post.id(), true, desk.demo("referente"))).isEqualTo(Outcome.DONE);
    }

    @Test
    void topicIsSolvedAsLongAsOneOfSeveralIsAccepted() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post first = desk.answer(topic, "Ainsi.", desk.member());
        Post second = desk.answer(topic, "Ou ainsi.", desk.member());
        solutions.accept(second.id(), true, author);
        Instant solved = now(topic).solvedAt();
        solutions.accept(first.id(), true, author);
        assertThat(now(topic).solvedAt()).isEqualTo(solved);
        solutions.accept(second.id(), false, author);
        assertThat(now(topic).isSolved()).isTrue();
        solutions.accept(first.id(), false, author);
        assertThat(now(topic).isSolved()).isFalse();
    }

    @Test
    void twoWhoAcceptAtOnceSolveItOnce() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post first = desk.answer(topic, "Ainsi.", desk.member());
        Post second = desk.answer(topic, "Ou ainsi.", desk.member());
        Caller animator = desk.animator();
        assertThat(atOnce.all(List.of(
                        () -> solutions.accept(first.id(), true, author),
                        () -> solutions.accept(first.id(), true, animator),
                        () -> solutions.accept(second.id(), true, animator),
                        () -> solutions.accept(second.id(), false, author))))
                .containsOnly(Outcome.DONE);
        assertThat(now(topic).isSolved()).isTrue();
        assertThat(now(first).isAccepted()).isTrue();
    }

    @Test
    void whoIsStillBlockedOpensItAgain() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post post = desk.answer(topic, "Ainsi.", desk.member());
        solutions.accept(post.id(), true, author);
        Writing written =
                discussions.answer(topic.id(), "Toujours bloqué ici.", sending(), true, desk.member());
        assertThat(written).isInstanceOf(Written.class);
        assertThat(now(topic).isWaiting()).isTrue();
        assertThat(now(post).isAccepted()).isTrue();
        assertThat(now(topic).isSolvedBy(now(post))).isFalse();
        // Somebody finds that it was right after all.
        solutions.accept(post.id(), true, author);
        assertThat(now(topic).isSolved()).isTrue();
    }

    private static Sending sending() {
        return new Sending(UUID.randomUUID(), false);
    }

    @Test
    void lockedTopicIsSolvedByModeratorsOnly() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post post = desk.answer(topic, "Ainsi.", desk.member());
        transactions.run(() -> entities.find(Topic.class, topic.id()).lock(Instant.now()));
        assertThat(solutions.accept(post.id(), true, author)).isEqualTo(Outcome.LOCKED);
        assertThat(solutions.accept(post.id(), true, desk.animator())).isEqualTo(Outcome.DONE);
    }

    @Test
    void closedTopicIsStillSolvedByItsAuthor() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post post = desk.answer(topic, "Ainsi.", desk.member());
        transactions.run(() -> entities.find(Topic.class, topic.id()).close(Instant.now()));
        assertThat(solutions.accept(post.id(), true, author)).isEqualTo(Outcome.DONE);
    }

    @Test
    void hiddenAnswerAndTheQuestionItselfSolveNothing() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post post = desk.answer(topic, "Ainsi.", desk.member());
        transactions.run(() -> entities.find(Post.class, post.id()).hide(Hidden.MODERATED, Instant.now()));
        assertThat(solutions.accept(post.id(), true, author)).isEqualTo(Outcome.UNKNOWN);
        assertThat(solutions.accept(first(topic), true, author)).isEqualTo(Outcome.UNKNOWN);
    }

    private long first(Topic topic) {
        return entities.createQuery("select p.id from Post p where p.topic = :t and p.number = 1", Long.class)
                .setParameter("t", topic)
                .getSingleResult();
    }

    @Test
    void memberWhoFindsThatAnOldAnswerHoldsEndsTheWarning() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post post = desk.answer(topic, "Ainsi.", desk.member());
        assertThat(solutions.confirm(post.id(), author)).isEqualTo(Outcome.UNKNOWN);
        solutions.accept(post.id(), true, author);
        Instant old = Instant.now().minus(Duration.ofDays(200));
        transactions.run(() -> entities.find(Post.class, post.id()).accept(author.accountId(), old));
        assertThat(now(post).isDated(Instant.now())).isTrue();
        Caller member = desk.member();
        assertThat(solutions.confirm(post.id(), member)).isEqualTo(Outcome.DONE);
        assertThat(now(post).isDated(Instant.now())).isFalse();
        assertThat(now(post).validBy()).isEqualTo(member.accountId());
    }

    private Topic now(Topic topic) {
        Topic found = entities.find(Topic.class, topic.id());
        entities.refresh(found);
        return found;
    }

    private Post now(Post post) {
        Post found = entities.find(Post.class, post.id());
        entities.refresh(found);
        return found;
    }
}
