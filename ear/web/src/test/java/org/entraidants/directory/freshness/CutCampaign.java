package org.entraidants.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.entraidants.harness.Await;
import org.entraidants.harness.CutShort;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;

/** A campaign over 500 sheets of 125 people, most of whom have their mail. */
public final class CutCampaign implements CutShort {
    private static final int SHEETS = 500;
    private static final int PEOPLE = 125;
    private static final String DOMAIN = "campagne.example";

    /** The lease of a job whose node has died lasts half a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Override
    public void begin(TestServer server) throws InterruptedException {
        ask(server, "deed=make&sheets=" + SHEETS + "&people=" + PEOPLE + "&domain=" + DOMAIN);
        // The mails to the last people wait for a lock, so that the kill surely comes in the middle.
        var holding = new Thread(() -> ask(server, "deed=hold&address=p090@" + DOMAIN));
        holding.setDaemon(true);
        holding.setUncaughtExceptionHandler((thread, killed) -> {});
        holding.start();
        assertThat(ask(server, "deed=start")).isEqualTo("STARTED");
        Await.until("some mails", () -> mails(server).size() >= 80);
    }

    /** Everybody gets one mail about all their sheets. */
    @Override
    public void assertEnded(TestServer again) throws InterruptedException {
        Await.until("all mails", LONGEST, () -> mails(again).size() >= PEOPLE && !isLeft(again));
        assertThat(mails(again)).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(ask(again, "deed=tell&domain=" + DOMAIN))
                .contains("reminders " + SHEETS, "links " + SHEETS, "askings " + SHEETS);
        assertThat(ask(again, "deed=start")).isEqualTo("NOTHING");
    }

    private static boolean isLeft(TestServer server) {
        return !ask(server, "deed=tell&domain=" + DOMAIN).contains("links " + SHEETS);
    }

    private static List<String> mails(TestServer server) {
        return ask(server, "deed=tell&domain=" + DOMAIN)
                .lines()
                .filter(line -> line.startsWith("mail "))
                .toList();
    }

    private static String ask(TestServer server, String query) {
        return Visitor.of(server).get(SheetDesk.PATH + "?" + query).body();
    }
}
