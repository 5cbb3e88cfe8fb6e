package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entraidants.forum.Cared;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicMerger;
import org.entraidants.forum.TopicSplitter;
import org.entraidants.forum.WordDesk;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Token;
import org.junit.jupiter.api.Test;

/** What people follow, have read and keep goes along when moderators merge and split. */
@InContainer
class MovingIT {
    @Inject
    ForumDesk desk;

    @Inject
    TopicMerger merger;

    @Inject
    TopicSplitter splitter;

    @Inject
    WordDesk words;

    @Inject
    Follows follows;

    @Inject
    Bookmarks bookmarks;

    @Inject
    News news;

    @Inject
    Readings readings;

    @Inject
    StopLinks stopLinks;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    private final String title = "Essai " + UUID.randomUUID();

    private News.Part part(Topic topic, Caller reader) {
        return news.part(topic.id(), reader.accountId());
    }

    private void follow(Topic topic, Level level, Caller reader) {
        assertThat(follows.follow(Thing.topic(topic.id()), level, reader)).isTrue();
    }

    private void read(Topic topic, int number, Caller reader) {
        news.read(reader.accountId(), topic.id(), number);
    }

    @Test
    void whatOneFollowsAndHasReadIsThatOfTheTopicThatStays() {
        Caller author = desk.member();
        Topic kept = desk.ask(title, "autre", author);
        Topic gone = desk.ask("Autre " + title, "autre", author);
        desk.answer(kept, "A", author);
        Post told = desk.answer(gone, "B", author);
        desk.answer(kept, "C", author);
        Caller ofBoth = desk.member();
        Caller ofOne = desk.member();
        Caller silent = desk.member();
        follow(kept, Level.FOLLOWED, ofBoth);
        follow(gone, Level.WATCHED, ofBoth);
        follow(gone, Level.FOLLOWED, ofOne);
        follow(gone, Level.MUTED, silent);
        read(kept, 2, ofBoth);
        read(gone, 2, ofBoth);
        read(gone, 1, ofOne);
        bookmarks.keep(told.id(), ofOne);
        Token stop = new Token(readings.told(ofOne.accountId(), gone.id(), Instant.now()));
        assertThat(merger.merge(gone.id(), kept.id(), "", desk.animator())).isEqualTo(Cared.DONE);
        // kept 1, gone 1, A, B, C
        assertThat(part(kept, ofBoth))
                .extracting(News.Part::level, News.Part::read)
                .containsExactly(Level.WATCHED, 4);
        assertThat(part(kept, ofOne))
                .extracting(News.Part::level, News.Part::read)
                .containsExactly(Level.FOLLOWED, 0);
        assertThat(part(kept, silent).level()).isEqualTo(Level.NORMAL);
        assertThat(part(kept, ofOne).kept()).containsExactly(told.id());
        assertThat(news.unread(null, 9, sights.of(ofBoth)))
                .filteredOn(one -> one.topicId() == kept.id())
                .singleElement()
                .satisfies(one -> assertThat(one.count()).isEqualTo(1));
        assertThat(stopLinks.stop(stop)).isTrue();
        assertThat(part(kept, ofOne).level()).isEqualTo(Level.NORMAL);
    }

    @Test
    void whoReadAnswersHasReadThemInTheTopicThatIsMadeOfThem() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, "autre", author);
        desk.answer(topic, "A", author);
        Post second = desk.answer(topic, "B", author);
        Post third = desk.answer(topic, "C", author);
        Caller reader = desk.member();
        follow(topic, Level.WATCHED, reader);
        read(topic, 3, reader);
        long category = taxonomies.now().category("autre").orElseThrow().id();
        var plan = new TopicSplitter.Plan(
                "À part " + title, TopicKind.QUESTION, category, List.of(second.id(), third.id()));
        Topic opened = splitter.split(topic.id(), plan, "", desk.animator()).orElseThrow();
        assertThat(part(opened, reader))
                .extracting(News.Part::level, News.Part::read)
                .containsExactly(Level.WATCHED, 1);
        assertThat(part(topic, reader).level()).isEqualTo(Level.WATCHED);
        assertThat(part(opened, author).level()).isEqualTo(Level.WATCHED);
    }

    @Test
    void whoFollowsATagFollowsTheOneThatItIsNow() {
        Caller animator = desk.animator();
        long from = words.saveTag(0, title, List.of(), animator).id();
        long into = words.saveTag(0, "Autre " + title.substring(0, 40), List.of(), animator)
                .id();
        Caller reader = desk.member();
        follows.follow(new Thing(Thing.Kind.TAG, from), Level.WATCHED, reader);
        follows.follow(new Thing(Thing.Kind.TAG, into), Level.NORMAL, reader);
        assertThat(words.merge(from, into, animator)).isEqualTo(Cared.DONE);
        assertThat(follows.level(new Thing(Thing.Kind.TAG, into), reader)).contains(Level.WATCHED);
        assertThat(follows.level(new Thing(Thing.Kind.TAG, from), reader)).isEmpty();
    }
}
