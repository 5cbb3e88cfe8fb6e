package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
    @Test
    void unknownRecipientIsRefusedInTheWordsOfTheRelay() throws Exception {
        assertThat(Verdict.ofSending(recipient(550, "550 5.1.1 No such user"), false))
                .isEqualTo(new Outcome.Refused("550 5.1.1 No such user"));
    }

    @Test
    void fullBoxIsTriedAgain() throws Exception {
        assertThat(Verdict.ofSending(recipient(452, "452 4.2.2 Mailbox full"), false))
                .isEqualTo(new Outcome.Later(Trouble.DEFERRED, "452 4.2.2 Mailbox full", false));
    }

    @Test
    void refusedContentIsRefused() {
        assertThat(Verdict.ofSending(answer(554), true)).isEqualTo(new Outcome.Refused("554 said"));
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 454})
    void relayThatClosesStopsEverything(int code) {
        assertThat(Verdict.ofSending(answer(code), false)).isEqualTo(new Outcome.RelayAway(code + " said"));
    }

    @Test
    void relayThatDoesNotTakeUsAsSenderStopsEverything() throws Exception {
        assertThat(Verdict.ofSending(sender(553), false)).isEqualTo(new Outcome.RelayAway("553 said"));
        assertThat(Verdict.ofSending(sender(451), false))
                .isEqualTo(new Outcome.Later(Trouble.DEFERRED, "451 said", false));
        assertThat(Verdict.ofSending(new AuthenticationFailedException("535 wrong"), false))
                .isEqualTo(new Outcome.RelayAway("535 wrong"));
        assertThat(Verdict.ofConnecting(new MessagingException("Connection refused")))
                .isEqualTo(new Outcome.RelayAway("Connection refused"));
    }

    @Test
    void connectionThatBreaksAfterTheLastByteMayHaveDelivered() {
        var broken = new MessagingException("Exception reading response", new IOException("timed out"));
        assertThat(Verdict.ofSending(broken, true))
                .isEqualTo(new Outcome.Later(Trouble.LOST, "Exception reading response", true));
        assertThat(Verdict.ofSending(answer(-1), false)).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void faultOfOursIsTriedAgain() {
        assertThat(Verdict.ofSending(new IllegalStateException(), false))
                .isEqualTo(new Outcome.Later(Trouble.FAULT, "IllegalStateException", false));
    }

    private static SMTPSendFailedException answer(int code) {
        return new SMTPSendFailedException(
                "DATA", code, code + " said", null, new Address[0], new Address[0], new Address[0]);
    }

    private static SMTPSenderFailedException sender(int code) throws Exception {
        return new SMTPSenderFailedException(new InternetAddress("a@demo.example"), "MAIL", code, code + " said");
    }

    private static SendFailedException recipient(int code, String words) throws Exception {
        var one = new SMTPAddressFailedException(new InternetAddress("a@demo.example"), "RCPT", code, words);
        return new SendFailedException("Invalid Addresses", one);
    }
}
