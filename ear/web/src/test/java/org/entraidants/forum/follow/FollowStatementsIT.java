package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Topic;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** What is a member’s own costs one statement more on the list and on a topic, and nothing for visitors. */
@InContainer
class FollowStatementsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    ForumDesk desk;

    @Test
    void listAsksOnceWhatIsOnesOwn() {
        assertThat(own(statements("/forum?categorie=impots&x=", "Vous ne suivez pas cette liste", member())))
                .hasSize(1);
        assertThat(own(statements("/forum?categorie=impots&x=", "Flux des sujets", Visitor.at(site()))))
                .isEmpty();
    }

    @Test
    void topicAsksOnceWhatIsOnesOwn() {
        Topic topic = desk.topicWith(19, "Vingt messages " + UUID.randomUUID());
        assertThat(own(statements(topic.path() + "?x=", "Vous ne suivez pas ce sujet", member())))
                .hasSize(1);
        assertThat(own(statements(topic.path() + "?x=", "Réponse 19", Visitor.at(site()))))
                .isEmpty();
    }

    @Test
    void unreadNeedsFewStatements() {
        assertThat(statements("/forum/non-lus?x=", "Non lus", member())).hasSizeBetween(1, 7);
    }

    private Visitor member() {
        return Visitor.at(site()).signedInAs("referente@demo.example");
    }

    private static List<String> own(List<String> statements) {
        return statements.stream()
                .filter(sql -> sql.contains("forum_follows") || sql.contains("forum_readings"))
                .toList();
    }

    private List<String> statements(String path, String shown, Visitor visitor) {
        visitor.get(path + UUID.randomUUID());
        return StatementCount.ofPage(
                entities,
                () -> assertThat(visitor.get(path + UUID.randomUUID()).body()).contains(shown));
    }

    private String site() {
        return "http://localhost:" + settings.port();
    }
}
