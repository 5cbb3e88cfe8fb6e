package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** How few statements the pages that are read most need, the page cache left aside by an unknown parameter. */
@InContainer
class ForumStatementsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    ForumDesk desk;

    @Test
    void listNeedsFewStatements() {
        assertThat(statements("/forum?x=", "class=\"rows topics\"", Visitor.at(site())))
                .hasSizeBetween(1, 4);
    }

    @Test
    void narrowedListNeedsFewStatements() {
        assertThat(statements("/forum?categorie=impots&etat=resolu&x=", "Impôts", Visitor.at(site())))
                .hasSizeBetween(1, 4);
    }

    @Test
    void topicOfTwentyPostsNeedsFewStatements() {
        Topic topic = desk.topicWith(19, "Vingt messages " + UUID.randomUUID());
        assertThat(statements(topic.path() + "?x=", "Réponse 19", Visitor.at(site())))
                .hasSizeBetween(1, 6);
    }

    private List<String> statements(String path, String shown, Visitor visitor) {
        return StatementCount.ofPage(
                entities,
                () -> assertThat(visitor.get(path + UUID.randomUUID()).body()).contains(shown));
    }

    private String site() {
        return "http://localhost:" + settings.port();
    }
}
