package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.entraidants.harness.Await;
import org.entraidants.harness.CutShort;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;

/** Mails of which half have left. */
public final class CutMails implements CutShort {
    private static final int MAILS = 200;
    private static final String DOMAIN = "crash.example";

    /** Leases last a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final FakeRelay relay;

    public CutMails(FakeRelay relay) {
        this.relay = relay;
    }

    @Override
    public void begin(TestServer server) throws InterruptedException {
        relay.holdAfter(MAILS / 2, DOMAIN);
        ask(server, "queue=" + MAILS + "&domain=" + DOMAIN);
        Await.until("half of the mails", LONGEST, () -> relay.isHolding(DOMAIN));
    }

    /** Every mail arrives; doubles are few, and marked. */
    @Override
    public void assertEnded(TestServer again) throws InterruptedException {
        Await.until("all mails", LONGEST, () -> distinct() == MAILS);
        Await.until(
                "all written down", () -> rows(again).stream().allMatch(row -> row.split(" ", 3)[1].equals("SENT")));
        long doubles = relay.arrivals(DOMAIN).size() - distinct();
        assertThat(doubles).isBetween(1L, (long) Sender.CONNECTIONS);
        assertThat(rows(again).stream().filter(row -> !row.contains(" doubles=0 ")))
                .hasSizeBetween((int) doubles, Sender.CONNECTIONS);
    }

    private long distinct() {
        return relay.arrivals(DOMAIN).stream()
                .map(FakeRelay.Arrival::messageId)
                .distinct()
                .count();
    }

    private static List<String> rows(TestServer server) {
        return ask(server, "domain=" + DOMAIN).lines().toList();
    }

    private static String ask(TestServer server, String query) {
        return Visitor.of(server).get(MailDesk.PATH + "?" + query).body();
    }
}
