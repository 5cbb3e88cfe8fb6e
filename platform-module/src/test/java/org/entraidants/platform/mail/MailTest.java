package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Outcome LATER = new Outcome.Later(Trouble.DEFERRED, "452 4.2.2 Mailbox\r\nfull", false);

    private final Mail mail = mail(Letter.of("test", Locale.FRENCH, "Rappel"));

    @Test
    void sentMailIsOver() {
        mail.take(new Outcome.Sent(), NOW);
        assertThat(mail.state()).isEqualTo(Mail.State.SENT);
        assertThat(mail.sentAt()).isEqualTo(NOW);
        assertThat(mail.text()).isPresent();
        assertThat(mail.isToBeSentAgain()).isFalse();
    }

    @Test
    void confidentialMailIsErasedOnceSent() {
        Mail confidential = mail(Letter.of("test", Locale.FRENCH, "Lien").confidential());
        confidential.take(LATER, NOW);
        assertThat(confidential.text()).isPresent();
        confidential.take(new Outcome.Sent(), NOW);
        assertThat(confidential.text()).isEmpty();
        assertThat(confidential.html()).isEmpty();
        assertThat(confidential.sendAgain(NOW)).isFalse();
    }

    @Test
    void mailIsTriedAgainUntilItIsTimeToGiveUp() {
        mail.take(LATER, NOW);
        assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
        assertThat(mail.notBefore()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(mail.error()).isEqualTo("452 4.2.2 Mailbox full");
        for (int attempt = 2; attempt <= 20 && mail.state() == Mail.State.WAITING; attempt++) {
            mail.take(LATER, NOW);
        }
        assertThat(mail.state()).isEqualTo(Mail.State.FAILED);
        assertThat(mail.attempts()).isLessThan(20);
    }

    @Test
    void refusedMailMayBeSentAgain() {
        mail.take(new Outcome.Refused("550 no"), NOW);
        assertThat(mail.state()).isEqualTo(Mail.State.FAILED);
        assertThat(mail.sendAgain(NOW)).isTrue();
        assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.sendAgain(NOW)).isFalse();
    }

    @Test
    void abandoningCanBeUndone() {
        assertThat(mail.abandon()).isTrue();
        assertThat(mail.abandon()).isFalse();
        assertThat(mail.sendAgain(NOW)).isTrue();
        mail.claimBy("node", NOW);
        assertThat(mail.abandon()).isFalse();
    }

    @Test
    void relayThatIsAwayCountsForNothing() {
        mail.claimBy("node", NOW);
        mail.take(new Outcome.RelayAway("421"), NOW);
        assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.isHeldBy("node")).isFalse();
    }

    @Test
    void brokenConnectionAfterTheLastByteIsAPossibleDouble() {
        mail.take(new Outcome.Later(Trouble.LOST, "timed out", true), NOW);
        assertThat(mail.possibleDoubles()).isEqualTo(1);
    }

    private static Mail mail(Letter letter) {
        var address = MailAddress.parse("lea@demo.example").orElseThrow();
        return new Mail(address, "Léa", letter, new Rendered("<p>", "a"), Mail.State.WAITING, NOW);
    }
}
