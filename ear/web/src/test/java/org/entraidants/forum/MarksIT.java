package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

/** What people say of posts with one button, and who takes care of a topic. */
@InContainer
class MarksIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Marks marks;

    @Inject
    Charges charges;

    @Inject
    Discussions discussions;

    @Inject
    ForumDesk desk;

    @Inject
    AtOnce atOnce;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void eightPeopleAtOnceAreCountedOnceEach() {
        Topic topic = desk.ask(title, "autre", desk.member());
        Post post = desk.answer(topic, "Ainsi.", desk.member());
        List<Callable<Outcome>> twice = IntStream.range(0, 8)
                .mapToObj(number -> desk.member())
                .flatMap(who -> Collections.nCopies(2, (Callable<Outcome>) () -> marks.useful(post.id(), true, who))
                        .stream())
                .toList();
        assertThat(atOnce.all(twice)).containsOnly(Outcome.DONE);
        assertThat(useful(post)).isEqualTo(8);
    }

    @Test
    void markIsTakenBackAndNeverOnesOwn() {
        Caller helper = desk.member();
        Caller reader = desk.member();
        Topic topic = desk.ask(title, "autre", desk.member());
        Post post = desk.answer(topic, "Ainsi.", helper);
        assertThat(marks.useful(post.id(), true, helper)).isEqualTo(Outcome.FORBIDDEN);
        marks.useful(post.id(), true, reader);
        marks.useful(post.id(), false, reader);
        marks.useful(post.id(), false, reader);
        assertThat(useful(post)).isZero();
    }

    @Test
    void markDoesNotDisturbWhoEdits() {
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", desk.member());
        Post post = desk.answer(topic, "Ainsi.", helper);
        marks.useful(post.id(), true, desk.member());
        assertThat(discussions.edit(post.id(), post.edits(), "Autrement.", false, helper))
                .isInstanceOf(Writing.Written.class);
        assertThat(useful(post)).isEqualTo(1);
    }

    @Test
    void whoIsBlockedTooIsCountedOnTheTopic() {
        Caller asker = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        long first = first(topic);
        Caller other = desk.member();
        assertThat(marks.blocked(first, true, asker)).isEqualTo(Outcome.FORBIDDEN);
        assertThat(marks.blocked(first, true, other)).isEqualTo(Outcome.DONE);
        assertThat(marks.blocked(first, true, other)).isEqualTo(Outcome.DONE);
        assertThat(now(topic).alsoBlocked()).isEqualTo(1);
        Post answer = desk.answer(topic, "Ainsi.", other);
        assertThat(marks.blocked(answer.id(), true, desk.member())).isEqualTo(Outcome.UNKNOWN);
        marks.blocked(first, false, other);
        assertThat(now(topic).alsoBlocked()).isZero();
    }

    @Test
    void outsiderMarksNothing() {
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        assertThat(marks.useful(first(topic), true, desk.member())).isEqualTo(Outcome.UNKNOWN);
        assertThat(charges.take(first(topic), desk.member())).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void ofTwoWhoTakeChargeAtOnceOneIsFirst() {
        Topic topic = desk.ask(title, "autre", desk.member());
        long first = first(topic);
        Caller one = desk.member();
        Caller other = desk.member();
        assertThat(atOnce.all(List.of(() -> charges.take(first, one), () -> charges.take(first, other))))
                .containsExactlyInAnyOrder(Outcome.DONE, Outcome.TAKEN);
        assertThat(now(topic).takenBy()).isIn(one.accountId(), other.accountId());
    }

    @Test
    void chargeIsGivenBackByWhoHasIt() {
        Topic topic = desk.ask(title, "autre", desk.member());
        Caller helper = desk.member();
        assertThat(charges.take(first(topic), helper)).isEqualTo(Outcome.DONE);
        assertThat(charges.giveBack(first(topic), desk.member())).isEqualTo(Outcome.FORBIDDEN);
        assertThat(charges.giveBack(first(topic), helper)).isEqualTo(Outcome.DONE);
        assertThat(charges.take(first(topic), desk.member())).isEqualTo(Outcome.DONE);
        assertThat(charges.giveBack(first(topic), desk.animator())).isEqualTo(Outcome.DONE);
        assertThat(now(topic).takenBy()).isNull();
    }

    @Test
    void whoAnswersHasDoneWhatTheyTook() {
        Topic topic = desk.ask(title, "autre", desk.member());
        Caller helper = desk.member();
        charges.take(first(topic), helper);
        desk.answer(topic, "Ainsi.", helper);
        assertThat(now(topic).takenBy()).isNull();
    }

    private int useful(Post post) {
        Post found = entities.find(Post.class, post.id());
        entities.refresh(found);
        return found.useful();
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
