package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

/** Posts that their authors change or take back, and what stays of them. */
@InContainer
class WithdrawalsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Solutions solutions;

    @Inject
    Discussions discussions;

    @Inject
    Versions versions;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    ForumDesk desk;

    @Inject
    AtOnce atOnce;

    @Inject
    Transactions transactions;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void answerThatIsTakenBackIsNeitherReadNorCountedNorASolution() {
        Caller asker = desk.member();
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post kept = desk.answer(topic, "Je regarde.", desk.member());
        Post post = desk.answer(topic, "Ainsi.", helper);
        solutions.accept(post.id(), true, asker);
        assertThat(withdrawals.withdraw(post.id(), asker)).isEqualTo(Outcome.FORBIDDEN);
        assertThat(withdrawals.withdraw(post.id(), desk.animator())).isEqualTo(Outcome.FORBIDDEN);
        assertThat(withdrawals.withdraw(post.id(), helper)).isEqualTo(Outcome.DONE);
        Topic after = now(topic);
        assertThat(after.answers()).isEqualTo(1);
        assertThat(after.isSolved()).isFalse();
        assertThat(after.lastAuthorId()).isEqualTo(kept.authorId());
        assertThat(topics.posts(topic, 0, 9, sights.of(asker))).hasSize(2);
        assertThat(withdrawals.restore(post.id(), helper)).isEqualTo(Outcome.DONE);
        assertThat(now(topic).answers()).isEqualTo(2);
        assertThat(now(topic).isSolved()).isTrue();
    }

    @Test
    void afterTenMinutesItStaysAway() {
        Caller helper = desk.member();
        Post post = desk.answer(desk.ask(title, "autre", desk.member()), "Ainsi.", helper);
        withdrawals.withdraw(post.id(), helper);
        Instant before = Instant.now().minus(Withdrawals.REGRET).minusSeconds(1);
        transactions.run(() -> entities.find(Post.class, post.id()).hide(Hidden.WITHDRAWN, before));
        assertThat(withdrawals.restore(post.id(), helper)).isEqualTo(Outcome.TOO_LATE);
    }

    @Test
    void whatAModeratorHasHiddenItsAuthorDoesNotShow() {
        Caller helper = desk.member();
        Post post = desk.answer(desk.ask(title, "autre", desk.member()), "Ainsi.", helper);
        transactions.run(() -> entities.find(Post.class, post.id()).hide(Hidden.MODERATED, Instant.now()));
        assertThat(withdrawals.restore(post.id(), helper)).isEqualTo(Outcome.TOO_LATE);
    }

    @Test
    void questionGoesOnlyAsLongAsNobodyHasAnswered() {
        Caller asker = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post answer = desk.answer(topic, "Ainsi.", desk.member());
        assertThat(withdrawals.withdraw(first(topic), asker)).isEqualTo(Outcome.FORBIDDEN);
        Topic alone = desk.ask(title, "autre", asker);
        assertThat(withdrawals.withdraw(first(alone), asker)).isEqualTo(Outcome.DONE);
        assertThat(topics.find(alone.id(), sights.of(asker))).isEmpty();
        assertThat(withdrawals.restore(first(alone), asker)).isEqualTo(Outcome.DONE);
        assertThat(topics.find(alone.id(), sights.of(asker))).isPresent();
        assertThat(answer.isHidden()).isFalse();
    }

    @Test
    void manyWhoTakeBackAtOnceAreCountedRight() {
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", desk.member());
        Post one = desk.answer(topic, "Un.", helper);
        Post two = desk.answer(topic, "Deux.", helper);
        Post three = desk.answer(topic, "Trois.", helper);
        atOnce.all(List.of(
                () -> withdrawals.withdraw(one.id(), helper),
                () -> withdrawals.withdraw(one.id(), helper),
                () -> withdrawals.withdraw(two.id(), helper)));
        assertThat(now(topic).answers()).isEqualTo(1);
        assertThat(three.number()).isEqualTo(4);
    }

    @Test
    void ofTwoWhoEditAtOnceOneIsTold() {
        Caller helper = desk.member();
        Caller animator = desk.animator();
        Post post = desk.answer(desk.ask(title, "autre", desk.member()), "Un.", helper);
        List<Writing> written = atOnce.all(List.of(
                () -> discussions.edit(post.id(), 0, "Deux.", false, helper),
                () -> discussions.edit(post.id(), 0, "Trois.", false, animator)));
        assertThat(written).hasAtLeastOneElementOfType(Writing.Written.class);
        assertThat(written).hasAtLeastOneElementOfType(Writing.Overtaken.class);
    }

    @Test
    void historyTellsWhoWroteWhatAndWhatWasPurged() {
        Caller helper = desk.member();
        Caller animator = desk.animator();
        Caller reader = desk.member();
        Post post = desk.answer(desk.ask(title, "autre", desk.member()), "Un.", helper);
        discussions.edit(post.id(), 0, "Deux.", false, helper);
        discussions.edit(post.id(), 1, "Trois.", false, animator);
        assertThat(versions.of(post.id(), reader))
                .extracting(PostVersion::body, PostVersion::by)
                .containsExactly(
                        tuple("Trois.", animator.accountId()),
                        tuple("Deux.", helper.accountId()),
                        tuple("Un.", helper.accountId()));
        transactions.run(() -> entities.createQuery("delete from PostRevision r where r.post.id = :post")
                .setParameter("post", post.id())
                .executeUpdate());
        List<PostVersion> left = versions.of(post.id(), reader);
        assertThat(left).hasSize(1);
        assertThat(left.get(0).post().edits()).isEqualTo(2);
    }

    @Test
    void historyIsReadByThoseWhoReadThePost() {
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        assertThat(versions.of(first(topic), desk.member())).isEmpty();
        assertThat(versions.of(first(topic), desk.animator())).hasSize(1);
    }

    private Topic now(Topic topic) {
        Topic found = entities.find(Topic.class, topic.id());
        entities.refresh(found);
        return found;
    }

    private long first(Topic topic) {
        return entities.createQuery("select p.id from Post p where p.topic = :t and p.number = 1", Long.class)
                .setParameter("t", topic)
                .getSingleResult();
    }
}
