package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entraidants.forum.CareLog.Filter;
import org.entraidants.forum.Reports.Told;
import org.entraidants.forum.TopicSplitter.Plan;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.search.Everything;
import org.junit.jupiter.api.Test;

/** Those who look after the forum, and what becomes of what they look after. */
@InContainer
class CareIT {
    private static final String OPEN = "autre";
    private static final String MEMBERS = "situations-difficiles";
    private static final String PERSONAL = "Le numéro 2 95 10 99 126 111 93 est refusé.";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    ForumDesk desk;

    @Inject
    Discussions discussions;

    @Inject
    Topics topics;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    Reports reports;

    @Inject
    ReportQueue queue;

    @Inject
    PostCare posts;

    @Inject
    TopicCare care;

    @Inject
    TopicMerger merger;

    @Inject
    TopicSplitter splitter;

    @Inject
    CareLog log;

    @Inject
    Everything everything;

    @Inject
    AtOnce atOnce;

    @Inject
    Caller visitor;

    private final String word = "zz" + UUID.randomUUID().toString().replace("-", "");
    private final String title = "Essai " + word;

    private Told report(Post post, ReportReason reason, Caller caller) {
        return reports.report(post.id(), reason, "Voyez vous-mêmes.", false, caller);
    }

    private List<String> shown(Topic topic, Caller caller) {
        return topics.posts(topic, 0, 99, sights.of(caller)).stream()
                .map(Post::body)
                .toList();
    }

    private Topic again(Topic topic) {
        entities.clear();
        return entities.find(Topic.class, topic.id());
    }

    @Test
    void reportOfPersonalDataHidesAtOnceAndAModeratorBringsItBack() throws InterruptedException {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Caller author = desk.member();
        Post post = desk.answer(topic, "Première version " + word + "alt", author);
        discussions.edit(post.id(), post.edits(), "Deuxième version " + word + "neu", false, author);
        Await.until(
                "it is found",
                () -> everything.search(word + "neu", "topic", "").total() == 1);
        Caller reporter = desk.member();
        assertThat(report(post, ReportReason.PERSONAL_DATA, reporter)).isEqualTo(Told.HIDDEN);
        assertThat(report(post, ReportReason.PERSONAL_DATA, reporter)).isEqualTo(Told.UNKNOWN);
        assertThat(shown(topic, reporter)).hasSize(1);
        assertThat(again(topic).answers()).isZero();
        assertThat(revisions(post)).isZero();
        Await.until(
                "it is found no more",
                () -> everything.search(word + "neu", "topic", "").total() == 0);
        assertThat(posts.keep(post.id(), "rien à redire", desk.animator())).isEqualTo(Cared.DONE);
        assertThat(shown(topic, reporter)).hasSize(2);
        assertThat(again(topic).answers()).isEqualTo(1);
        assertThat(report(post, ReportReason.PERSONAL_DATA, reporter)).isEqualTo(Told.ALREADY);
        // Whose words a moderator has kept is not hidden by the next who reports them.
        assertThat(report(post, ReportReason.PERSONAL_DATA, desk.member())).isEqualTo(Told.DONE);
        assertThat(shown(topic, reporter)).hasSize(2);
    }

    private long revisions(Post post) {
        return entities.createQuery("select count(r) from PostRevision r where r.post.id = :post", Long.class)
                .setParameter("post", post.id())
                .getSingleResult();
    }

    @Test
    void reportOfTheFirstPostHidesTheTopic() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Post first = topics.posts(topic, 0, 1, sights.of(visitor)).get(0);
        assertThat(report(first, ReportReason.PERSONAL_DATA, desk.member())).isEqualTo(Told.HIDDEN);
        assertThat(topics.find(topic.id(), sights.of(visitor))).isEmpty();
        Caller animator = desk.animator();
        assertThat(topics.find(topic.id(), sights.of(animator))).isPresent();
        assertThat(posts.keep(first.id(), "", animator)).isEqualTo(Cared.DONE);
        assertThat(topics.find(topic.id(), sights.of(visitor))).isPresent();
    }

    @Test
    void otherReportsHideNothingAndEveryoneReportsOnce() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Post post = desk.answer(topic, "Achetez chez nous.", desk.member());
        Caller reporter = desk.member();
        assertThat(report(post, ReportReason.ADVERTISING, reporter)).isEqualTo(Told.DONE);
        assertThat(report(post, ReportReason.ADVERTISING, reporter)).isEqualTo(Told.ALREADY);
        assertThat(shown(topic, visitor)).hasSize(2);
        assertThatThrownBy(() -> reports.report(post.id(), ReportReason.OTHER, PERSONAL, false, desk.member()))
                .isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> report(post, ReportReason.OTHER, visitor)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void doubleClickReportsOnce() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Post post = desk.answer(topic, "Achetez chez nous.", desk.member());
        Caller reporter = desk.member();
        List<Told> told = atOnce.all(IntStream.range(0, 6)
                .<Callable<Told>>mapToObj(i -> () -> report(post, ReportReason.ADVERTISING, reporter))
                .toList());
        assertThat(told).containsOnlyOnce(Told.DONE).containsOnly(Told.DONE, Told.ALREADY);
    }

    @Test
    void somebodyWhoDoesNotReadAPostCannotReportIt() {
        Topic topic = desk.ask(title, "entre-referents", desk.demo("referente"));
        Post first =
                topics.posts(topic, 0, 1, sights.of(desk.demo("referente"))).get(0);
        assertThat(report(first, ReportReason.OTHER, desk.member())).isEqualTo(Told.UNKNOWN);
    }

    @Test
    void ofTwoModeratorsOneTakesAReport() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Post post = desk.answer(topic, "Achetez chez nous.", desk.member());
        report(post, ReportReason.ADVERTISING, desk.member());
        report(post, ReportReason.OFF_TOPIC, desk.member());
        Caller one = desk.animator();
        Caller two = desk.animator();
        List<Cared> taken = atOnce.all(List.of(() -> queue.take(post.id(), one), () -> queue.take(post.id(), two)));
        assertThat(taken).containsExactlyInAnyOrder(Cared.DONE, Cared.ALREADY);
        Caller taker = taken.get(0) == Cared.DONE ? one : two;
        assertThat(queue.list(ReportQueue.Part.MINE, null, 9, taker)).hasSize(2);
        assertThat(posts.hide(post.id(), "publicité", taker)).isEqualTo(Cared.DONE);
        assertThat(posts.hide(post.id(), "", one == taker ? two : one)).isEqualTo(Cared.ALREADY);
        assertThat(queue.list(ReportQueue.Part.MINE, null, 9, taker)).isEmpty();
        assertThat(queue.of(post.id(), taker))
                .allSatisfy(report -> assertThat(report.outcome()).isEqualTo(ReportOutcome.HIDDEN));
        assertThat(topics.gaps(topic)).extracting(Topics.Gap::because).containsExactly(Hidden.MODERATED);
    }

    @Test
    void ofTwoWhoHideTheSameOneDoesIt() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Post post = desk.answer(topic, "Achetez chez nous.", desk.member());
        Caller one = desk.animator();
        Caller two = desk.animator();
        assertThat(atOnce.all(List.<Callable<Cared>>of(
                        () -> posts.hide(post.id(), "", one), () -> posts.hide(post.id(), "", two))))
                .containsExactlyInAnyOrder(Cared.DONE, Cared.ALREADY);
        assertThat(atOnce.all(List.<Callable<Cared>>of(
                        () -> care.turn(topic.id(), CareDeed.LOCK, "", one),
                        () -> care.turn(topic.id(), CareDeed.LOCK, "", two))))
                .containsExactlyInAnyOrder(Cared.DONE, Cared.ALREADY);
        assertThat(log.read(new Filter(null, null, topic.id()), null, 9, one)).hasSize(2);
    }

    @Test
    void secondClickWritesOneMailToTheAuthor() {
        Post post = desk.answer(desk.ask(title, OPEN, desk.member()), "Oui.", desk.member());
        Caller animator = desk.animator();
        assertThat(atOnce.times(3, () -> posts.writeAuthor(post.id(), "Bonjour " + word, animator)))
                .containsOnlyOnce(Cared.DONE)
                .containsOnly(Cared.DONE, Cared.ALREADY);
    }

    @Test
    void topicsBecomeOneInTheOrderOfTime() {
        Caller author = desk.member();
        Topic kept = desk.ask(title, OPEN, author);
        Topic gone = desk.ask("Autre titre " + word, OPEN, desk.member());
        desk.answer(kept, "A", author);
        desk.answer(gone, "B", author);
        Post late = desk.answer(kept, "C", author);
        Caller animator = desk.animator();
        assertThat(merger.merge(gone.id(), kept.id(), "même question", animator))
                .isEqualTo(Cared.DONE);
        assertThat(merger.merge(gone.id(), kept.id(), "", animator)).isEqualTo(Cared.ALREADY);
        entities.clear();
        List<Post> all = topics.posts(kept, 0, 99, sights.of(visitor));
        assertThat(all).extracting(Post::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(all.get(1).body()).startsWith("**Autre titre");
        assertThat(all).extracting(Post::body).endsWith("A", "B", "C");
        assertThat(again(kept).answers()).isEqualTo(4);
        assertThat(again(kept).lastNumber()).isEqualTo(5);
        assertThat(topics.find(gone.id(), sights.of(visitor))).isEmpty();
        assertThat(topics.leadsTo(gone.id(), sights.of(visitor))).contains(kept.path());
        assertThat(topics.pathOf(entities.find(Post.class, late.id()), 20, sights.of(visitor)))
                .endsWith("#message-5");
        // Whoever had the old page open still answers.
        assertThat(discussions.answer(gone.id(), "D", desk.sending(), author))
                .isInstanceOfSatisfying(
                        Writing.Written.class,
                        written -> assertThat(written.topicId()).isEqualTo(kept.id()));
        assertThat(log.read(new Filter(CareDeed.MERGE, null, kept.id()), null, 9, animator))
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("même question"));
    }

    @Test
    void nothingIsLostWhenSomebodyAnswersWhileTopicsAreMerged() {
        Caller author = desk.member();
        Topic one = desk.ask(title, OPEN, author);
        Topic two = desk.ask("Autre " + word, OPEN, author);
        Caller animator = desk.animator();
        Caller other = desk.animator();
        var deeds = new ArrayList<Callable<Object>>();
        deeds.add(() -> merger.merge(one.id(), two.id(), "", animator));
        deeds.add(() -> merger.merge(two.id(), one.id(), "", other));
        IntStream.range(0, 4)
                .forEach(i -> deeds.add(() -> discussions.answer(one.id(), "Réponse " + i, desk.sending(), author)));
        List<Object> done = atOnce.all(deeds);
        assertThat(done.subList(0, 2)).containsOnlyOnce(Cared.DONE);
        assertThat(done.subList(2, 6)).hasOnlyElementsOfType(Writing.Written.class);
        entities.clear();
        Topic kept = topics.find(one.id(), sights.of(visitor))
                .or(() -> topics.find(two.id(), sights.of(visitor)))
                .orElseThrow();
        assertThat(topics.posts(kept, 0, 99, sights.of(visitor)))
                .extracting(Post::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(again(kept).answers()).isEqualTo(5);
    }

    @Test
    void answersBecomeATopicOfTheirOwn() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        desk.answer(topic, "A", author);
        Post second = desk.answer(topic, "B", author);
        Post third = desk.answer(topic, "C", author);
        Caller animator = desk.animator();
        long category = taxonomies.now().category(MEMBERS).orElseThrow().id();
        var plan = new Plan("À part " + word, TopicKind.QUESTION, category, List.of(second.id(), third.id()));
        Topic opened = splitter.split(topic.id(), plan, "autre sujet", animator).orElseThrow();
        assertThat(splitter.split(topic.id(), plan, "", animator)).isEmpty();
        entities.clear();
        assertThat(topics.posts(opened, 0, 9, sights.of(author)))
                .extracting(post -> post.number() + post.body())
                .containsExactly("1B", "2C");
        assertThat(again(topic).answers()).isEqualTo(1);
        assertThat(again(opened).answers()).isEqualTo(1);
        assertThat(topics.find(opened.id(), sights.of(visitor))).isEmpty();
        assertThat(desk.answer(topic, "D", author).number()).isEqualTo(3);
    }

    @Test
    void duplicatesLeadToEachOther() {
        Topic original = desk.ask(title, OPEN, desk.member());
        Topic copy = desk.ask("Encore " + word, OPEN, desk.member());
        Caller animator = desk.animator();
        assertThat(care.duplicate(copy.id(), original.id(), "", animator)).isEqualTo(Cared.DONE);
        assertThat(care.duplicate(copy.id(), original.id(), "", animator)).isEqualTo(Cared.ALREADY);
        assertThat(care.duplicate(original.id(), copy.id(), "", animator)).isEqualTo(Cared.REFUSED);
        assertThat(care.duplicate(copy.id(), copy.id(), "", animator)).isEqualTo(Cared.REFUSED);
        assertThat(again(copy).isClosed()).isTrue();
        assertThat(topics.duplicatesOf(again(original), sights.of(visitor)))
                .extracting(TopicRow::id)
                .containsExactly(copy.id());
        assertThat(care.duplicate(copy.id(), 0, "", animator)).isEqualTo(Cared.DONE);
        assertThat(again(original).hasDuplicates()).isFalse();
    }

    @Test
    void everySwitchIsTurnedAndTurnedBack() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Caller animator = desk.animator();
        List.of(
                        CareDeed.CLOSE,
                        CareDeed.REOPEN,
                        CareDeed.LOCK,
                        CareDeed.UNLOCK,
                        CareDeed.PIN,
                        CareDeed.UNPIN,
                        CareDeed.HIDE,
                        CareDeed.SHOW)
                .forEach(deed -> {
                    assertThat(care.turn(topic.id(), deed, "", animator))
                            .as("%s", deed)
                            .isEqualTo(Cared.DONE);
                    assertThat(care.turn(topic.id(), deed, "", animator))
                            .as("%s", deed)
                            .isEqualTo(Cared.ALREADY);
                });
        assertThat(topics.find(topic.id(), sights.of(visitor))).isPresent();
        assertThat(log.read(new Filter(null, null, topic.id()), null, 20, animator))
                .hasSize(8);
    }

    @Test
    void authorsCloseTheirOwnTopicsAndNothingElse() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        assertThat(care.turn(topic.id(), CareDeed.CLOSE, "", desk.member())).isEqualTo(Cared.UNKNOWN);
        assertThat(care.turn(topic.id(), CareDeed.CLOSE, "", author)).isEqualTo(Cared.DONE);
        assertThat(care.turn(topic.id(), CareDeed.REOPEN, "", author)).isEqualTo(Cared.DONE);
        care.turn(topic.id(), CareDeed.LOCK, "", desk.animator());
        assertThat(care.turn(topic.id(), CareDeed.REOPEN, "", author)).isEqualTo(Cared.UNKNOWN);
        assertThatThrownBy(() -> care.turn(topic.id(), CareDeed.PIN, "", author))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void membersAndReferentsModerateNothing() {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Post first = topics.posts(topic, 0, 1, sights.of(visitor)).get(0);
        for (Caller caller : List.of(visitor, desk.member(), desk.demo("referente"))) {
            assertThatThrownBy(() -> care.move(topic.id(), 1, "", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> care.duplicate(topic.id(), 1, "", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> merger.merge(topic.id(), 1, "", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> posts.hide(first.id(), "", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> posts.keep(first.id(), "", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> posts.remove(first.id(), "", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> posts.show(first.id(), "", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> posts.rewrite(first.id(), new PostCare.Rewriting("", "", "Autre.", false), caller))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> posts.writeAuthor(first.id(), "Bonjour", caller))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> splitter.split(
                            topic.id(), new Plan("T", TopicKind.QUESTION, 1, List.of(first.id())), "", caller))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> care.search("a", 0, caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> queue.take(first.id(), caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> queue.leave(first.id(), caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> queue.of(first.id(), caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> queue.waiting(caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> queue.list(ReportQueue.Part.OPEN, null, 9, caller))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> log.read(new Filter(null, null, null), null, 9, caller))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void movedTopicIsReadByThoseOfItsNewSpace() throws InterruptedException {
        Topic topic = desk.ask(title, OPEN, desk.member());
        Await.until("it is found", () -> everything.search(word, "topic", "").total() == 1);
        long members = taxonomies.now().category(MEMBERS).orElseThrow().id();
        assertThat(care.move(topic.id(), members, "", desk.animator())).isEqualTo(Cared.DONE);
        assertThat(topics.find(topic.id(), sights.of(visitor))).isEmpty();
        assertThat(topics.find(topic.id(), sights.of(desk.member()))).isPresent();
        Await.until(
                "it is found no more",
                () -> everything.search(word, "topic", "").total() == 0);
    }
}
