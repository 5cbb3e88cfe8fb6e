package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entraidants.harness.Await;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a node with a relay does; the relay is one of the test. */
class SenderIT {
    private static FakeRelay relay;
    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        relay = FakeRelay.closed();
        server = TestServer.withTests(Map.of(
                "ENTRAIDANTS_SMTP_URL",
                relay.url(),
                "ENTRAIDANTS_MAIL_FROM",
                "Réseau d’Orgelles <reseau@demo.example>"));
        // Nothing listens there yet: the first mail waits, and no attempt is counted.
        ask("queue=1&domain=early.example");
        Await.until("the relay is missed", () -> server.console().contains("The mail relay takes nothing"));
        awaitAll("early.example", "WAITING attempts=0");
        relay.opened();
    }

    @AfterAll
    static void stop() {
        server.close();
        relay.close();
    }

    @Test
    void mailThatWaitedForTheRelayArrives() throws Exception {
        awaitAll("early.example", "SENT attempts=1 doubles=0");
        assertThat(arrivals("early.example")).hasSize(1);
    }

    @Test
    void mailArrivesWithBothParts() throws Exception {
        ask("queue=1&domain=parts.example");
        awaitAll("parts.example", "SENT attempts=1 doubles=0 text=false null");
        MimeMessage mail = arrivals("parts.example").get(0).message();
        assertThat(mail.getFrom()[0].toString()).contains("<reseau@demo.example>");
        assertThat(mail.getSubject()).isEqualTo("Rappel : atelier café");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("fr");
        assertThat(mail.getMessageID()).matches("<\\d+\\.[0-9a-f]{32}@demo\\.example>");
        assertThat(mail.getSentDate()).isNotNull();
        var parts = (Multipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Bonjour Zoé Dupont,", "À jeudi.");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"fr\"", "À jeudi.");
        assertThat(parts.getBodyPart(1).getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
    }

    @Test
    void mailRefusedForNowIsTriedAgain() throws Exception {
        relay.refuseOnce("p0@full.example", 452, "4.2.2 Mailbox full");
        ask("queue=1&domain=full.example");
        awaitAll("full.example", "WAITING attempts=1 doubles=0 text=true DEFERRED 452 4.2.2 Mailbox full");
        ask("hurry=1&domain=full.example");
        awaitAll("full.example", "SENT attempts=2 doubles=0 text=false null");
    }

    @Test
    void mailRefusedForGoodFailsInTheWordsOfTheRelay() throws Exception {
        relay.refuseOnce("p0@unknown.example", 550, "5.1.1 No such user here");
        ask("queue=1&domain=unknown.example");
        awaitAll("unknown.example", "FAILED attempts=1 doubles=0 text=true REFUSED 550 5.1.1 No such user here");
    }

    @Test
    void relayThatClosesIsGivenAPauseThatCountsForNobody() throws Exception {
        relay.refuseOnce("p0@closing.example", 421, "4.3.2 Closing");
        ask("queue=3&domain=closing.example");
        awaitAll("closing.example", "SENT attempts=1 doubles=0");
        assertThat(arrivals("closing.example")).hasSize(3);
    }

    @Test
    void manySendersSendEveryMailOnce() throws Exception {
        boolean shared = "postgresql".equals(System.getProperty("entraidants.tests.database"));
        TestServer other = shared ? server.secondNode() : server;
        try {
            ask("queue=120&domain=many.example");
            awaitAll("many.example", "SENT attempts=1 doubles=0");
            assertThat(arrivals("many.example"))
                    .extracting(FakeRelay.Arrival::recipient)
                    .hasSize(120)
                    .doesNotHaveDuplicates();
        } finally {
            if (shared) {
                other.close();
            }
        }
    }

    private static void awaitAll(String domain, String told) throws InterruptedException {
        try {
            Await.until(domain + " " + told, Duration.ofMinutes(1), () -> isTold(ask("domain=" + domain), told));
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + "\n" + ask("domain=" + domain), late);
        }
    }

    private static boolean isTold(String rows, String told) {
        return !rows.isEmpty() && rows.lines().allMatch(row -> row.contains(told));
    }

    private static List<FakeRelay.Arrival> arrivals(String domain) {
        return relay.arrivals().stream()
                .filter(arrival -> arrival.recipient().endsWith("@" + domain))
                .toList();
    }

    private static String ask(String query) {
        return Visitor.of(server).get(MailDesk.PATH + "?" + query).body();
    }
}
