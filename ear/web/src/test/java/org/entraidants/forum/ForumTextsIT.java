package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Finding;
import org.entraidants.platform.guard.Findings;
import org.entraidants.platform.guard.StoredText;
import org.entraidants.platform.guard.StoredTexts;
import org.entraidants.platform.privacy.Guard;
import org.junit.jupiter.api.Test;

/** What stands in the forum already, read again by the guard. */
@InContainer
class ForumTextsIT {
    private static final String NIR = "2 95 10 99 126 111 93";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PostTexts posts;

    @Inject
    RevisionTexts revisions;

    @Inject
    Discussions discussions;

    @Inject
    Findings findings;

    @Inject
    ForumDesk desk;

    @Inject
    Transactions transactions;

    @Inject
    Settings settings;

    private final String title = "Relecture " + UUID.randomUUID();

    @Test
    void titleDetailsAndBodyOfATopicAreReadAndLeadToItsPost() {
        Topic topic = desk.asked(discussions.ask(blocked(), desk.sending(), desk.member()));
        Post answer = desk.answer(topic, "Une réponse", desk.member());
        Post first = first(topic);
        StoredText text = only(posts, first.id());
        assertThat(text.fields())
                .containsEntry("title", title)
                .containsEntry("step", "Étape 3")
                .containsEntry("body", "Le site tourne.");
        assertThat(only(posts, answer.id()).fields()).isEqualTo(Map.of("body", "Une réponse"));
        report(posts, first.id());
        assertThat(addresses(PostTexts.NAME)).contains("/forum/messages/" + first.id());
        assertThat(Visitor.at("http://localhost:" + settings.port())
                        .signedInAs("animatrice@demo.example")
                        .get("/admin/donnees-personnelles")
                        .body())
                .contains("Message du forum", "/forum/messages/" + first.id(), "sécurité sociale");
    }

    @Test
    void whatAPostSaidBeforeLeadsToItsHistory() {
        var author = desk.member();
        Topic topic = desk.ask(title, "autre", author);
        Post first = first(topic);
        var said = new TopicText(
                topic.kind(), title + " bis", topic.categoryId(), null, null, List.of(), Map.of(), "Autrement dit");
        discussions.edit(first.id(), 0, said, false, author);
        Revision old = entities.createQuery("select r from PostRevision r where r.post.id = :post", Revision.class)
                .setParameter("post", first.id())
                .getSingleResult();
        assertThat(only(revisions, old.id()).fields())
                .containsEntry("title", title)
                .containsKey("body");
        report(revisions, old.id());
        assertThat(addresses(RevisionTexts.NAME)).contains("/forum/messages/" + first.id() + "/historique");
    }

    @Test
    void whatItsAuthorStoodByIsNotFoundAgain() {
        Topic topic = desk.ask(title, "autre", desk.member());
        Post first = first(topic);
        transactions.run(() -> posts.found(
                first.id(),
                Guard.scan("Écrire à prenom.nom@orange.fr").stream()
                        .map(hit -> new FieldHit("body", hit))
                        .toList()));
        assertThat(addresses(PostTexts.NAME)).doesNotContain("/forum/messages/" + first.id());
    }

    private TopicText blocked() {
        TopicText question = desk.question(title, "autre");
        return new TopicText(
                TopicKind.BLOCKED_PROCEDURE,
                title,
                question.categoryId(),
                null,
                Urgency.TODAY,
                List.of(),
                Map.of("step", "Étape 3"),
                "Le site tourne.");
    }

    private Post first(Topic topic) {
        return entities.createQuery("select p from Post p where p.topic.id = :topic and p.number = 1", Post.class)
                .setParameter("topic", topic.id())
                .getSingleResult();
    }

    private static StoredText only(StoredTexts source, long id) {
        List<StoredText> found = source.after(id - 1, 1);
        assertThat(found).extracting(StoredText::id).containsExactly(id);
        return found.get(0);
    }

    private void report(StoredTexts source, long id) {
        transactions.run(() -> source.found(
                id,
                Guard.scan("Son numéro : " + NIR).stream()
                        .map(hit -> new FieldHit("body", hit))
                        .toList()));
    }

    private List<String> addresses(String source) {
        return findings.open(desk.animator()).stream()
                .filter(finding -> finding.source().equals(source))
                .map(Finding::address)
                .toList();
    }
}
