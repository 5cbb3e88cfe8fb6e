package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/** What those who look after the forum write, and are written. */
@ApplicationScoped
class CareMail {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    /** A moderator writes to the author of a post, which is not quoted. */
    void toAuthor(Account author, Post post, String words) {
        Locale language = author.language();
        outbox.queue(
                author.address(),
                author.name(),
                Letter.of("forum-care-author", language, text(language, "author.subject"))
                        .says(text(language, "author.why"))
                        .says(words)
                        .offers(text(language, "author.act"), settings.page(language, "/forum/messages/" + post.id())));
    }

    /** Reports have waited for long. */
    void toAnimators(long waiting) {
        for (Account animator : animators()) {
            Locale language = animator.language();
            outbox.queue(
                    animator.address(),
                    animator.name(),
                    Letter.of("forum-care-reports", language, text(language, "reports.subject", waiting))
                            .says(text(language, "reports.why", waiting))
                            .offers(
                                    text(language, "reports.act"),
                                    settings.page(language, "/admin/forum/signalements")));
        }
    }

    private List<Account> animators() {
        List<Account> animators = in(Role.ANIMATOR);
        return animators.isEmpty() ? in(Role.ADMINISTRATOR) : animators;
    }

    private List<Account> in(Role role) {
        return entities.createQuery(
                        "select a from Account a where a.role = :role and a.closedAt is null order by a.id",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    private String text(Locale language, String part, Object... values) {
        return messages.text(language, "forum.care.mail." + part, values);
    }
}
