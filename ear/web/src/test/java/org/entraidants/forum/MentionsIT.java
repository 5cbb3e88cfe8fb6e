package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

/** People who are named, and authors who are asked again. */
@InContainer
class MentionsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Mentions mentions;

    @Inject
    SolvedReminder reminder;

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
    void whoIsNamedIsKeptWithThePostAsItStands() {
        Caller named = desk.demo("referente");
        Caller helper = desk.demo("aidant");
        Topic topic = desk.ask(title, "autre", desk.member());
        Post post = desk.answer(topic, "@[" + named.getName() + "] saura. @[Personne De Ce Nom] aussi.", helper);
        assertThat(of(post)).containsExactly(named.accountId());
        discussions.edit(post.id(), 0, "@[" + helper.getName() + "] saura.", false, helper);
        assertThat(of(post)).isEmpty();
        discussions.edit(post.id(), 1, "Bonjour @[" + named.getName() + "].", false, helper);
        assertThat(of(post)).containsExactly(named.accountId());
    }

    @Test
    void whoDoesNotReadTheSpaceIsNotNamedThere() {
        Caller outsider = desk.demo("aidant");
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        Post post = desk.answer(topic, "@[" + outsider.getName() + "] saura.", desk.demo("animatrice"));
        assertThat(of(post)).isEmpty();
    }

    @Test
    void namesAreOfferedToThoseWhoWriteThere() {
        Caller named = desk.demo("referente");
        String letters = named.getName().substring(0, 4).toUpperCase(Locale.ROOT);
        Topic topic = desk.ask(title, "autre", named);
        Topic closed = desk.ask(title, "entre-referents", named);
        Caller member = desk.member();
        assertThat(mentions.suggest(letters, topic.spaceId(), topic.id(), member)).contains(named.getName());
        assertThat(mentions.suggest("x", topic.spaceId(), topic.id(), member)).isEmpty();
        assertThat(mentions.suggest(letters, closed.spaceId(), closed.id(), member)).isEmpty();
        assertThatThrownBy(() -> mentions.suggest(letters, topic.spaceId(), topic.id(), visitor))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void authorIsAskedOnceWhetherItIsSolved() {
        Caller asker = desk.member();
        Topic topic = asked(asker, Duration.ofDays(8));
        atOnce.all(Collections.nCopies(4, () -> {
            while (reminder.look()) {
                // the next one
            }
            return true;
        }));
        assertThat(mails(asker)).hasSize(1);
        assertThat(mails(asker).get(0)).contains("/forum/sujets/" + topic.id() + "/repondre");
    }

    @Test
    void authorWhoseTopicIsSolvedOrYoungOrOldIsNotAsked() {
        Caller asker = desk.member();
        asked(asker, Duration.ofDays(6));
        asked(asker, Duration.ofDays(40));
        Topic solved = asked(asker, Duration.ofDays(9));
        long answer = entities.createQuery("select p.id from Post p where p.topic = :t and p.number = 2", Long.class)
                .setParameter("t", solved)
                .getSingleResult();
        solutions.accept(answer, true, asker);
        while (reminder.look()) {
            // the next one
        }
        assertThat(mails(asker)).isEmpty();
    }

    private Topic asked(Caller asker, Duration ago) {
        Topic topic = desk.ask(title, "autre", asker);
        desk.answer(topic, "Ainsi.", desk.member());
        Instant then = Instant.now().minus(ago);
        transactions.run(() -> entities.createQuery(
                        "update Topic t set t.createdAt = :then, t.bumpedAt = :then where t.id = :id")
                .setParameter("then", then)
                .setParameter("id", topic.id())
                .executeUpdate());
        return topic;
    }

    private List<String> mails(Caller to) {
        return entities.createQuery("select m.text from Mail m where m.recipient = :to", String.class)
                .setParameter("to", to.identity().orElseThrow().address())
                .getResultList();
    }

    private List<Long> of(Post post) {
        return entities.createQuery("select m.accountId from Mention m where m.postId = :post", Long.class)
                .setParameter("post", post.id())
                .getResultList();
    }
}
