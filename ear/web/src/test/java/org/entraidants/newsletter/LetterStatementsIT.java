package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.newsletter.issue.Issue;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** How few statements the pages of the letter need, the page cache left aside by an unknown parameter. */
@InContainer
class LetterStatementsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Test
    void archiveAndIssueNeedFewStatements() {
        Visitor visitor = Visitor.at(site());
        assertThat(statements("/lettre?x=", "/lettre/numeros/", visitor)).hasSizeBetween(1, 4);
        assertThat(statements("/lettre/numeros/" + sent() + "?x=", "<article", visitor))
                .hasSizeBetween(1, 4);
    }

    @Test
    void pagesOfAnAnimatorNeedFewStatementsHoweverManyGetTheLetter() {
        Visitor animator = Visitor.at(site()).signedInAs("animatrice@demo.example");
        assertThat(statements("/admin/lettre?x=", "class=\"rows\"", animator)).hasSizeBetween(1, 6);
        String sending = "/admin/lettre/" + sent();
        assertThat(statements(sending + "/envoi?x=", "<progress", animator)).hasSizeBetween(1, 6);
        assertThat(statements(sending + "/destinataires?x=", "@demo.example", animator))
                .hasSizeBetween(1, 6);
    }

    private long sent() {
        return entities.createQuery("select min(i.id) from Issue i where i.state = :sent", Long.class)
                .setParameter("sent", Issue.State.SENT)
                .getSingleResult();
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
