package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Taxonomy;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicText;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

/** Levels, what is unread, and what somebody keeps. */
@InContainer
class FollowsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    ForumDesk desk;

    @Inject
    Follows follows;

    @Inject
    Readers readers;

    @Inject
    News news;

    @Inject
    Bookmarks bookmarks;

    @Inject
    Discussions discussions;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    Transactions transactions;

    @Inject
    Caller visitor;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void moreSpecialLevelWins() {
        Caller reader = desk.member();
        Taxonomy order = taxonomies.now();
        var operator = new Thing(Thing.Kind.OPERATOR, order.operators().get(0).id());
        var tag = new Thing(Thing.Kind.TAG, order.tags().get(0).id());
        var otherTag = new Thing(Thing.Kind.TAG, order.tags().get(1).id());
        var category = new Thing(
                Thing.Kind.CATEGORY, order.category("autre").orElseThrow().id());
        Topic topic = desk.asked(discussions.ask(
                new TopicText(
                        TopicKind.QUESTION,
                        title,
                        category.id(),
                        operator.id(),
                        null,
                        List.of(tag.id(), otherTag.id()),
                        Map.of(),
                        "Comment faire ?"),
                desk.sending(),
                desk.member()));
        assertThat(level(topic, reader)).isEqualTo(Level.NORMAL);
        follows.follow(operator, Level.WATCHED, reader);
        assertThat(level(topic, reader)).isEqualTo(Level.WATCHED);
        follows.follow(category, Level.MUTED, reader);
        assertThat(level(topic, reader)).isEqualTo(Level.MUTED);
        follows.follow(tag, Level.NORMAL, reader);
        assertThat(level(topic, reader)).isEqualTo(Level.NORMAL);
        follows.follow(otherTag, Level.FOLLOWED, reader);
        assertThat(level(topic, reader)).isEqualTo(Level.FOLLOWED);
        follows.follow(Thing.topic(topic.id()), Level.MUTED, reader);
        assertThat(level(topic, reader)).isEqualTo(Level.MUTED);
        follows.release(Thing.topic(topic.id()), reader);
        assertThat(level(topic, reader)).isEqualTo(Level.FOLLOWED);
    }

    private Level level(Topic topic, Caller reader) {
        return news.part(topic.id(), reader.accountId()).level();
    }

    @Test
    void whoWritesFollowsAtTheLevelOfTheirChoice() {
        Caller usual = desk.member();
        Caller quiet = desk.member();
        readers.choose(Pace.WEEKLY, Level.FOLLOWED, quiet);
        Topic topic = desk.ask(title, "autre", usual);
        desk.answer(topic, "Un.", quiet);
        assertThat(level(topic, usual)).isEqualTo(Level.WATCHED);
        assertThat(level(topic, quiet)).isEqualTo(Level.FOLLOWED);
        assertThat(readers.own(quiet)).isEqualTo(new Readers.Habits(Pace.WEEKLY, Level.FOLLOWED, null));
        follows.follow(Thing.topic(topic.id()), Level.MUTED, quiet);
        desk.answer(topic, "Deux.", quiet);
        assertThat(level(topic, quiet)).isEqualTo(Level.MUTED);
        assertThat(follows.topics(Long.MAX_VALUE, 9, usual))
                .singleElement()
                .satisfies(follow -> assertThat(follow.byItself()).isTrue());
    }

    @Test
    void onlyWhatOneReadsIsFollowed() {
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        Caller member = desk.member();
        assertThat(follows.follow(Thing.topic(topic.id()), Level.WATCHED, member))
                .isFalse();
        assertThat(follows.follow(Thing.topic(topic.id()), Level.WATCHED, desk.animator()))
                .isTrue();
        assertThat(follows.follow(Thing.topic(0), Level.WATCHED, member)).isFalse();
        assertThatThrownBy(() -> follows.follow(Thing.topic(topic.id()), Level.WATCHED, visitor))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void unreadCountsFollowWhatBecomesOfPosts() {
        Caller reader = desk.member();
        Caller helper = desk.member();
        Topic topic = desk.ask(title, "autre", helper);
        Post second = desk.answer(topic, "Deux.", helper);
        Post third = desk.answer(topic, "Trois.", helper);
        assertThat(fresh(topic, reader)).isEqualTo(new Fresh(topic.id(), 3, 1, 0, 3));
        news.read(reader.accountId(), topic.id(), 1);
        assertThat(fresh(topic, reader)).isEqualTo(new Fresh(topic.id(), 2, 2, 1, 3));
        update("update forum_posts set hidden_at = current_timestamp where id = " + second.id());
        assertThat(fresh(topic, reader)).isEqualTo(new Fresh(topic.id(), 1, 3, 1, 3));
        discussions.edit(third.id(), third.edits(), "Trois, corrigé.", false, helper);
        assertThat(fresh(topic, reader).count()).isEqualTo(1);
        Topic other = desk.ask(title + " autre", "autre", helper);
        news.read(reader.accountId(), other.id(), 1);
        update("update forum_posts set number = 2, topic_id = " + other.id() + " where id = " + third.id());
        assertThat(fresh(topic, reader)).isNull();
        assertThat(fresh(other, reader).first()).isEqualTo(2);
        assertThat(fresh(topic, helper)).isNull();
    }

    @Test
    void whatIsReadStaysRead() {
        Caller reader = desk.member();
        Topic topic = desk.ask(title, "autre", desk.member());
        desk.answer(topic, "Deux.", desk.member());
        news.read(reader.accountId(), topic.id(), 2);
        news.read(reader.accountId(), topic.id(), 1);
        assertThat(fresh(topic, reader)).isNull();
        assertThat(news.part(topic.id(), reader.accountId()).read()).isEqualTo(2);
    }

    @Test
    void oldTopicsCountOnlyWhenTheyAreFollowed() {
        Caller reader = desk.member();
        Topic topic = desk.ask(title, "autre", desk.member());
        desk.answer(topic, "Deux.", desk.member());
        update("update forum_topics set created_at = current_timestamp - interval '15' day where id = " + topic.id());
        assertThat(fresh(topic, reader)).isNull();
        follows.follow(Thing.topic(topic.id()), Level.FOLLOWED, reader);
        assertThat(fresh(topic, reader).count()).isEqualTo(2);
        follows.follow(Thing.topic(topic.id()), Level.MUTED, reader);
        assertThat(fresh(topic, reader)).isNull();
    }

    @Test
    void allIsReadUntilAMomentAndNotAfterIt() {
        Caller reader = desk.member();
        Topic topic = desk.ask(title, "autre", desk.member());
        Instant before = Instant.now().minusSeconds(60);
        readers.readAll(before, reader);
        assertThat(unread(topic, reader)).isTrue();
        readers.readAll(Instant.now().plusSeconds(3600), reader);
        assertThat(unread(topic, reader)).isFalse();
        desk.answer(topic, "Deux.", desk.member());
        assertThat(unread(topic, reader)).isTrue();
    }

    @Test
    void whatOneDoesNotReadIsNotUnread() {
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        assertThat(unread(topic, desk.member())).isFalse();
        assertThat(unread(topic, desk.animator())).isTrue();
        assertThat(news.unread(null, 5, sights.of(visitor))).isEmpty();
    }

    private boolean unread(Topic topic, Caller reader) {
        return news.unread(null, 200, sights.of(reader)).stream().anyMatch(one -> one.topicId() == topic.id());
    }

    private Fresh fresh(Topic topic, Caller reader) {
        return news.list(List.of(topic.id()), null, sights.of(reader)).news().get(topic.id());
    }

    @Test
    void keptPostsAreOnesOwnAndNotesPassTheGuard() {
        Caller reader = desk.member();
        Caller other = desk.member();
        Topic topic = desk.ask(title, "autre", other);
        Post post = desk.answer(topic, "À garder.", other);
        assertThat(bookmarks.keep(post.id(), reader)).isTrue();
        assertThat(bookmarks.keep(post.id(), reader)).isTrue();
        assertThat(bookmarks.own(null, 9, reader)).hasSize(1);
        assertThat(bookmarks.own(null, 9, other)).isEmpty();
        assertThat(news.part(topic.id(), reader.accountId()).kept()).containsExactly(post.id());
        assertThat(bookmarks.note(post.id(), "x".repeat(201), false, reader)).isInstanceOf(Bookmarks.TooLong.class);
        assertThat(bookmarks.note(post.id(), "N° 2 95 10 99 126 111 93", true, reader))
                .isInstanceOf(Bookmarks.Refused.class);
        assertThat(bookmarks.note(post.id(), "Pour la permanence", false, reader))
                .isInstanceOf(Bookmarks.Noted.class);
        bookmarks.note(post.id(), "Pas à moi", false, other);
        assertThat(bookmarks.own(null, 9, reader).get(0).note()).isEqualTo("Pour la permanence");
        bookmarks.drop(post.id(), reader);
        assertThat(bookmarks.own(null, 9, reader)).isEmpty();
        Topic hidden = desk.ask(title, "entre-referents", desk.demo("referente"));
        Post secret = desk.answer(hidden, "Entre nous.", desk.demo("referente"));
        assertThat(bookmarks.keep(secret.id(), reader)).isFalse();
    }

    @Test
    void feedAddressIsKnownUntilItIsReplaced() {
        Caller reader = desk.member();
        var first = readers.openFeed(reader);
        assertThat(readers.ofFeed(first)).contains(reader.accountId());
        var second = readers.openFeed(reader);
        assertThat(readers.ofFeed(first)).isEmpty();
        assertThat(readers.ofFeed(second)).contains(reader.accountId());
        readers.closeFeed(reader);
        assertThat(readers.ofFeed(second)).isEmpty();
    }

    private void update(String sql) {
        transactions.run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
