package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entraidants.forum.TopicSearch.Hit;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

@InContainer
class TopicSearchIT {
    private static final int MOST = 100;

    @Inject
    TopicSearch search;

    @Inject
    RelatedTopics related;

    @Inject
    Sights sights;

    @Inject
    ForumDesk desk;

    @Inject
    Caller visitor;

    @Test
    void otherNamesOfAnOperatorFindWhatIsAskedOfIt() {
        assertThat(titles(TopicQuestion.of("allocations familiales declaration trimestrielle")))
                .anyMatch(title -> title.startsWith("Caf"));
    }

    @Test
    void slipsOfTheFingersAndMissingAccentsAreForgiven() {
        assertThat(titles(TopicQuestion.of("parcoursop"))).anyMatch(title -> title.contains("Parcoursup"));
        assertThat(titles(TopicQuestion.of("declaration trimestrielle"))).isNotEmpty();
    }

    @Test
    void wordsAreMarkedInThePassageAndNothingElseIsHtml() throws InterruptedException {
        String word = word();
        Topic topic = desk.ask("Passage " + word(), "autre", desk.demo("aidant"));
        desk.answer(topic, "Il faut <b>taper</b> " + word + " puis valider & attendre.", desk.demo("referente"));
        Await.until("it is found", () -> !hits(TopicQuestion.of(word)).isEmpty());
        assertThat(hits(TopicQuestion.of(word)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.passage())
                        .contains("<mark>" + word + "</mark>", "&amp;")
                        .doesNotContain("<b>"));
    }

    @Test
    void everyFilterNarrows() {
        var all = new TopicQuestion("", "", "", "", "caf", "", "", null, null);
        assertThat(hits(all)).isNotEmpty().allMatch(hit -> hit.topic().operatorId() != null);
        assertThat(hits(new TopicQuestion("", "blocked", "", "", "caf", "", "", true, null)))
                .isNotEmpty()
                .allMatch(hit -> hit.topic().kind() == TopicKind.BLOCKED_PROCEDURE
                        && hit.topic().isSolved());
        assertThat(hits(new TopicQuestion("", "", "", "impots", "", "", "", false, null)))
                .allMatch(hit -> !hit.topic().isSolved());
        assertThat(hits(new TopicQuestion("", "", "", "", "", "", "mediatheque-orgelles", null, null)))
                .isNotEmpty();
        Instant dayAgo = Instant.now().minus(Duration.ofDays(1));
        assertThat(hits(new TopicQuestion("", "", "", "", "", "franceconnect", "", null, dayAgo)))
                .allMatch(hit -> hit.topic().bumpedAt().isAfter(dayAgo.minusSeconds(1)));
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        Sight sight = sights.of(visitor);
        var first = search.find(TopicQuestion.of("compte"), "", 3, sight);
        var second = search.find(TopicQuestion.of("compte"), first.next(), 3, sight);
        assertThat(first.total()).isGreaterThan(3);
        assertThat(second.hits())
                .isNotEmpty()
                .extracting(hit -> hit.topic().id())
                .doesNotContainAnyElementsOf(
                        first.hits().stream().map(hit -> hit.topic().id()).toList());
    }

    @Test
    void nobodyFindsWhatTheyDoNotRead() throws InterruptedException {
        String word = word();
        desk.ask("Entre référents " + word, "entre-referents", desk.demo("referente"));
        Sight group = sights.of(desk.demo("referente"));
        Await.until(
                "it is found",
                () -> search.find(TopicQuestion.of(word), "", MOST, group).total() == 1);
        assertThat(hits(TopicQuestion.of(word))).isEmpty();
        assertThat(search.find(TopicQuestion.of(word), "", MOST, sights.of(desk.demo("aidant")))
                        .total())
                .isZero();
    }

    @Test
    void relatedTopicsSpeakOfTheSame() {
        Hit one = hits(new TopicQuestion("declaration trimestrielle", "", "", "", "caf", "", "", null, null))
                .get(0);
        Topic topic = desk.topic(one.topic().id());
        List<TopicRow> near = related.of(topic, () -> "Caf déclaration trimestrielle compte", sights.of(visitor));
        assertThat(near).isNotEmpty().hasSizeLessThanOrEqualTo(5).noneMatch(row -> row.id() == topic.id());
    }

    private List<Hit> hits(TopicQuestion question) {
        return search.find(question, "", MOST, sights.of(visitor)).hits();
    }

    private List<String> titles(TopicQuestion question) {
        return hits(question).stream().map(hit -> hit.topic().title()).toList();
    }

    private static String word() {
        return "zz" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
