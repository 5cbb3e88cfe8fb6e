package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.junit.jupiter.api.Test;

@InContainer
class OutboxIT {
    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Test
    void withoutARelayMailIsKept() {
        transactions.run(() -> outbox.queue("Kept@Outbox.example", "Léa\r\nBcc: x@y.example", letter()));
        Mail mail = mails("kept@outbox.example").get(0);
        assertThat(mail.state()).isEqualTo(Mail.State.KEPT);
        assertThat(mail.name()).isEqualTo("Léa Bcc: x@y.example");
        assertThat(mail.messageId()).matches("<" + mail.id() + "\\.[0-9a-f]{32}@localhost>");
        assertThat(mail.text().orElseThrow()).contains("Bonjour Léa Bcc: x@y.example,", "À jeudi.");
    }

    @Test
    void mailGoesBackWithItsTransaction() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    outbox.queue("undone@outbox.example", "", letter());
                    entities.flush();
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(mails("undone@outbox.example")).isEmpty();
    }

    @Test
    void mailNeedsATransaction() {
        assertThatThrownBy(() -> outbox.queue("none@outbox.example", "", letter()))
                .isInstanceOf(jakarta.transaction.TransactionalException.class);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> transactions.run(() -> outbox.queue("a@b.example\nBcc: x@y.example", "", letter())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Letter letter() {
        return Letter.of("test", Locale.FRENCH, "Rappel").says("À jeudi.");
    }

    private List<Mail> mails(String recipient) {
        return entities.createQuery("select m from Mail m where m.recipient = :who", Mail.class)
                .setParameter("who", recipient)
                .getResultList();
    }
}
