package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.Writing.Closed;
import org.entraidants.forum.Writing.Flawed;
import org.entraidants.forum.Writing.Refused;
import org.entraidants.forum.Writing.Unknown;
import org.entraidants.forum.Writing.Written;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.search.Everything;
import org.junit.jupiter.api.Test;

@InContainer
class DiscussionsIT {
    private static final String OPEN = "autre";
    private static final String MEMBERS = "situations-difficiles";
    private static final String GROUP = "entre-referents";
    private static final String ANNOUNCEMENTS = "annonces";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    AtOnce atOnce;

    @Inject
    Discussions discussions;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Everything everything;

    @Inject
    ForumDesk desk;

    @Inject
    Transactions transactions;

    @Inject
    Caller visitor;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void everySpaceIsReadByThoseWhomItIsFor() {
        Caller animator = desk.demo("animatrice");
        Map<String, Topic> placed = new HashMap<>();
        Stream.of(OPEN, MEMBERS, GROUP, ANNOUNCEMENTS)
                .forEach(category -> placed.put(category, desk.ask(title + category, category, animator)));
        assertThat(readBy(visitor, placed)).containsExactlyInAnyOrder(OPEN, ANNOUNCEMENTS);
        assertThat(readBy(desk.demo("aidant"), placed)).containsExactlyInAnyOrder(OPEN, ANNOUNCEMENTS, MEMBERS);
        assertThat(readBy(desk.demo("referente"), placed)).hasSize(4);
        assertThat(readBy(animator, placed)).hasSize(4);
    }

    /** By its page, by the list, and by its posts. */
    private List<String> readBy(Caller caller, Map<String, Topic> placed) {
        Sight sight = sights.of(caller);
        List<Long> listed = topics.list(TopicFilter.ALL, null, 50, sight).stream()
                .map(TopicRow::id)
                .toList();
        return placed.entrySet().stream()
                .filter(entry -> {
                    long id = entry.getValue().id();
                    boolean found = topics.find(id, sight).isPresent();
                    assertThat(listed.contains(id)).isEqualTo(found);
                    assertThat(topics.rows(List.of(id), sight).isEmpty()).isEqualTo(!found);
                    return found;
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void everySpaceIsWrittenInByThoseWhomItIsFor() {
        assertThat(sights.of(desk.demo("aidant")).askable()).hasSize(4);
        assertThat(ask(ANNOUNCEMENTS, "aidant")).isInstanceOf(Flawed.class);
        assertThat(ask(GROUP, "aidant")).isInstanceOf(Flawed.class);
        assertThat(ask(GROUP, "referente")).isInstanceOf(Written.class);
        assertThatThrownBy(() -> discussions.ask(desk.question(title, OPEN), desk.sending(), visitor))
                .isInstanceOf(AccessDenied.class);
        Topic announced = desk.ask(title, ANNOUNCEMENTS, desk.demo("animatrice"));
        assertThat(answer(announced, "aidant")).isInstanceOf(Written.class);
        Topic among = desk.ask(title, GROUP, desk.demo("referente"));
        assertThat(answer(among, "aidant")).isInstanceOf(Unknown.class);
    }

    private Writing ask(String category, String who) {
        return discussions.ask(desk.question(title, category), desk.sending(), desk.demo(who));
    }

    private Writing answer(Topic topic, String who) {
        return discussions.answer(topic.id(), "Voici.", desk.sending(), desk.demo(who));
    }

    @Test
    void oneFormIsOneTopicHoweverOftenItIsSent() {
        var sending = desk.sending();
        Caller helper = desk.demo("aidant");
        List<Writing> written = atOnce.times(8, () -> discussions.ask(desk.question(title, OPEN), sending, helper));
        assertThat(written).hasOnlyElementsOfType(Written.class);
        assertThat(new HashSet<>(written)).hasSize(1);
    }

    @Test
    void answersAtOnceGetNumbersOfTheirOwn() {
        Topic topic = desk.ask(title, OPEN, desk.demo("aidant"));
        Caller helper = desk.demo("referente");
        List<Writing> written =
                atOnce.times(12, () -> discussions.answer(topic.id(), "Pareil ici.", desk.sending(), helper));
        assertThat(written)
                .extracting(one -> ((Written) one).number())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, 13).boxed().toList());
        Topic grown = entities.find(Topic.class, topic.id());
        assertThat(grown.answers()).isEqualTo(12);
    }

    @Test
    void personalDataAreRefusedAndKeptNowhere() {
        Topic topic = desk.ask(title, OPEN, desk.demo("aidant"));
        Writing writing = discussions.answer(
                topic.id(), "Son numéro : 2 95 10 99 126 111 93", desk.sending(), desk.demo("referente"));
        assertThat(writing).isInstanceOf(Refused.class);
        assertThat(topics.posts(topic, 0, 9, sights.of(visitor))).hasSize(1);
    }

    @Test
    void closedTopicTakesNoAnswerButAModerators() {
        Topic topic = desk.ask(title, OPEN, desk.demo("aidant"));
        transactions.run(() -> entities.find(Topic.class, topic.id()).close(Instant.now()));
        assertThat(answer(topic, "referente")).isInstanceOf(Closed.class);
        assertThat(answer(topic, "animatrice")).isInstanceOf(Written.class);
    }

    @Test
    void whoEditsWhatSomebodyElseHasEditedMeanwhileIsTold() {
        Caller helper = desk.demo("aidant");
        Topic topic = desk.ask(title, OPEN, helper);
        Post post = desk.answer(topic, "Première version.", helper);
        long seen = post.edits();
        assertThat(discussions.edit(post.id(), seen, "Deuxième version.", false, helper))
                .isInstanceOf(Written.class);
        var late = discussions.edit(post.id(), seen, "Autre version.", false, desk.demo("animatrice"));
        assertThat(late)
                .isInstanceOfSatisfying(
                        Writing.Overtaken.class,
                        overtaken -> assertThat(overtaken.theirs().body()).isEqualTo("Deuxième version."));
        assertThat(discussions.edit(post.id(), seen + 1, "À moi.", false, desk.demo("referente")))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void whatIsWrittenIsFoundByThoseWhoReadIt() throws InterruptedException {
        String word = "zz" + UUID.randomUUID().toString().replace("-", "");
        desk.ask("Chercher " + word, OPEN, desk.demo("aidant"));
        desk.ask("Chercher entre nous " + word, MEMBERS, desk.demo("aidant"));
        Await.until("it is found", () -> everything.search(word, "topic", "").total() > 0);
        assertThat(everything.search(word, "topic", "").total()).isEqualTo(1);
    }

    @Test
    void formWithoutWhatIsNeededSaysSo() {
        var empty = new TopicText(TopicKind.QUESTION, " ", 0, null, null, List.of(), Map.of(), "");
        assertThat(discussions.ask(empty, new Sending(UUID.randomUUID(), false), desk.demo("aidant")))
                .isInstanceOfSatisfying(
                        Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("title", "category", "body"));
    }
}
