package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.forum.AtOnce;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.forum.PostChanged;
import org.entraidants.forum.Topic;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.mail.Mail;
import org.junit.jupiter.api.Test;

/** Who is written to about what, each test with people and topics of its own. */
@InContainer
class TellingsIT {
    private static final Pattern STOP = Pattern.compile("/forum/courriels/arreter/([\\w-]{43})");

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    AtOnce atOnce;

    @Inject
    ForumDesk desk;

    @Inject
    Telling telling;

    @Inject
    Follows follows;

    @Inject
    Readers readers;

    @Inject
    News news;

    @Inject
    StopLinks links;

    @Inject
    Announcements announcements;

    @Inject
    Tellings tellings;

    @Inject
    Discussions discussions;

    @Inject
    Event<PostChanged> changed;

    @Inject
    Transactions transactions;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void whoAskedIsToldOnceOfAllThatIsNew() {
        Caller asker = desk.member();
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post first = desk.answer(topic, "Essayez avec un **autre** navigateur.", helper);
        assertThat(telling.waits(first)).isTrue();
        Post second = desk.answer(topic, "Ou demain.", helper);
        telling.announce(first);
        telling.announce(second);
        List<Mail> mails = telling.mails(asker);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).contains(title);
        assertThat(mails.get(0).text().orElseThrow())
                .contains("Essayez avec un autre navigateur.", "/forum/messages/" + first.id(), "Essai Membre");
        assertThat(telling.mails(helper)).isEmpty();
    }

    @Test
    void topicIsQuietUntilTheyHaveComeBackOrADayHasGoneBy() {
        Caller asker = desk.member();
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        telling.announce(desk.answer(topic, "Un.", helper));
        Post second = desk.answer(topic, "Deux.", helper);
        telling.announce(second);
        assertThat(telling.mails(asker)).hasSize(1);
        telling.told(asker, Duration.ofHours(25));
        assertThat(telling.mails(asker)).hasSize(2);
        telling.announce(desk.answer(topic, "Trois.", helper));
        assertThat(telling.mails(asker)).hasSize(2);
        news.read(asker.accountId(), topic.id(), 4);
        Post fifth = desk.answer(topic, "Quatre.", helper);
        telling.announce(fifth);
        assertThat(telling.mails(asker)).hasSize(3);
        assertThat(telling.mails(asker).get(2).text().orElseThrow())
                .contains("Quatre.")
                .doesNotContain("Trois.");
    }

    @Test
    void whoWatchesWhatATopicIsAboutIsTold() {
        Caller watcher = desk.member();
        Caller muted = desk.member();
        Caller asker = desk.member();
        follows.follow(category("autre"), Level.WATCHED, watcher);
        follows.follow(category("autre"), Level.WATCHED, muted);
        Topic topic = desk.ask(title, "autre", asker);
        follows.follow(Thing.topic(topic.id()), Level.MUTED, muted);
        Post first = entities.createQuery("select p from Post p where p.topic = :topic", Post.class)
                .setParameter("topic", topic)
                .getSingleResult();
        telling.announce(first);
        assertThat(telling.mails(watcher))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Nouveau sujet"));
        assertThat(telling.mails(muted)).isEmpty();
        follows.release(category("autre"), watcher);
        follows.release(category("autre"), muted);
    }

    @Test
    void whoDoesNotReadTheSpaceIsToldNothing() {
        Caller stranger = desk.member();
        Caller animator = desk.animator();
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        transactions.run(() -> List.of(stranger, animator)
                .forEach(one -> entities.createNativeQuery(
                                "insert into forum_follows (account_id, kind, target_id, degree, by_itself, since)"
                                        + " values (?, 'TOPIC', ?, 3, false, current_timestamp)")
                        .setParameter(1, one.accountId())
                        .setParameter(2, topic.id())
                        .executeUpdate()));
        telling.announce(desk.answer(topic, "Entre nous : @[" + "Essai Membre" + "]", desk.demo("referente")));
        assertThat(telling.mails(stranger)).isEmpty();
        assertThat(telling.mails(animator)).hasSize(1);
        assertThat(follows.follow(Thing.topic(topic.id()), Level.WATCHED, stranger))
                .isFalse();
    }

    @Test
    void hiddenPostIsToldToNobodyUntilItIsShownAgain() {
        Caller asker = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post post = desk.answer(topic, "À cacher.", desk.member());
        hide(post, true);
        telling.announce(post);
        assertThat(telling.mails(asker)).isEmpty();
        hide(post, false);
        telling.announce(post);
        assertThat(telling.mails(asker)).hasSize(1);
    }

    @Test
    void postThatIsHiddenAfterItsMinuteIsNotMailedEither() {
        Caller asker = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post first = desk.answer(topic, "Un.", desk.member());
        telling.announce(first);
        Post post = desk.answer(topic, "À cacher.", desk.member());
        telling.announce(post);
        hide(post, true);
        telling.told(asker, Duration.ofHours(25));
        assertThat(telling.mails(asker)).hasSize(1);
        // What was written of the topic is taken back.
        assertThat(telling.mails(asker).get(0).text()).isEmpty();
    }

    private void hide(Post post, boolean hidden) {
        transactions.run(() -> {
            entities.createNativeQuery("update forum_posts set hidden_at = " + (hidden ? "current_timestamp" : "null")
                            + " where id = ?")
                    .setParameter(1, post.id())
                    .executeUpdate();
            entities.refresh(entities.find(Post.class, post.id()));
            changed.fire(new PostChanged(post.topic().id(), post.id()));
        });
    }

    @Test
    void editedPostWaitsAnotherMinuteAndIsToldAsItIsThen() {
        Caller asker = desk.member();
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post post = desk.answer(topic, "Avant.", helper);
        discussions.edit(post.id(), post.edits(), "Après.", false, helper);
        telling.announce(post);
        discussions.edit(post.id(), post.edits() + 1, "Encore après.", false, helper);
        telling.announce(post);
        assertThat(telling.mails(asker))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text().orElseThrow()).contains("Après.").doesNotContain("Avant."));
    }

    @Test
    void linkOfAMailEndsTheMailsOfItsTopic() {
        Caller asker = desk.member();
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        telling.announce(desk.answer(topic, "Un.", helper));
        var link = STOP.matcher(telling.mails(asker).get(0).text().orElseThrow());
        assertThat(link.find()).isTrue();
        var token = new Token(link.group(1));
        assertThat(links.ends(token)).contains(StopLinks.Ends.TOPIC);
        assertThat(links.ends(Token.fresh())).isEmpty();
        assertThat(links.stop(Token.fresh())).isFalse();
        assertThat(links.stop(token)).isTrue();
        assertThat(follows.level(Thing.topic(topic.id()), asker)).contains(Level.NORMAL);
        news.read(asker.accountId(), topic.id(), 2);
        telling.announce(desk.answer(topic, "Deux.", helper));
        assertThat(telling.mails(asker)).hasSize(1);
    }

    @Test
    void manyRoundsAtOnceTellOnce() {
        Caller asker = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post post = desk.answer(topic, "Un.", desk.member());
        telling.makeDue(post);
        atOnce.times(6, announcements::look);
        atOnce.times(6, tellings::look);
        telling.announce(post);
        assertThat(telling.mails(asker)).hasSize(1);
    }

    @Test
    void whatARoundHeldThatDiedIsToldByTheNext() {
        Caller asker = desk.member();
        Topic topic = desk.ask(title, "autre", asker);
        Post post = desk.answer(topic, "Un.", desk.member());
        try {
            transactions.run(() -> {
                announcements.announceDue(java.time.Instant.now().plusSeconds(90));
                throw new IllegalStateException("Dead before its commit.");
            });
        } catch (IllegalStateException dead) {
            assertThat(telling.waits(post)).isTrue();
        }
        telling.announce(post);
        assertThat(telling.mails(asker)).hasSize(1);
    }

    @Test
    void digestTellsWhatIsFollowedAndUnreadAndNothingIsNoMail() {
        Caller reader = desk.member();
        Topic followed = desk.ask(title + " suivi", "autre", desk.member());
        Topic other = desk.ask(title + " autre", "autre", desk.member());
        follows.follow(Thing.topic(followed.id()), Level.FOLLOWED, reader);
        telling.digest(reader);
        int before = telling.mails(reader).size();
        desk.answer(followed, "Du neuf.", desk.member());
        desk.answer(other, "Du neuf.", desk.member());
        telling.digest(reader);
        List<Mail> mails = telling.mails(reader);
        assertThat(mails).hasSize(before + 1);
        assertThat(mails.get(before).text().orElseThrow())
                .contains(title + " suivi", "/forum/sujets/" + followed.id())
                .doesNotContain(title + " autre");
        telling.digest(reader);
        assertThat(telling.mails(reader)).hasSize(before + 1);
    }

    @Test
    void paceSaysWhenAndNeverIsNever() {
        Caller daily = desk.member();
        Caller never = desk.member();
        Topic topic = desk.ask(title, "autre", desk.member());
        for (Caller one : List.of(daily, never)) {
            follows.follow(Thing.topic(topic.id()), Level.WATCHED, one);
        }
        readers.choose(Pace.DAILY, Level.WATCHED, daily);
        readers.choose(Pace.NEVER, Level.WATCHED, never);
        telling.announce(desk.answer(topic, "Un.", desk.member()));
        assertThat(telling.mails(daily)).isEmpty();
        telling.digest(daily);
        telling.digest(never);
        assertThat(telling.mails(daily)).hasSize(1);
        assertThat(telling.mails(never)).isEmpty();
    }

    private Thing category(String slug) {
        return new Thing(
                Thing.Kind.CATEGORY,
                entities.createQuery("select c.id from Category c where c.slug = :slug", Long.class)
                        .setParameter("slug", slug)
                        .getSingleResult());
    }
}
