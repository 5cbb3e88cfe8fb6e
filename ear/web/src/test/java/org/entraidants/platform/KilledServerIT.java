package org.entraidants.platform;

import java.io.IOException;
import java.util.Map;
import org.entraidants.directory.freshness.CutCampaign;
import org.entraidants.forum.follow.CutTelling;
import org.entraidants.harness.CutShort;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.entraidants.newsletter.CutLetter;
import org.entraidants.platform.mail.CutMails;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server that is killed (kill -9) in the middle of much, and started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServerIT {
    private final FakeRelay relay = FakeRelay.open();
    private final CutShort telling = new CutTelling();
    private final CutShort letter = new CutLetter(relay);
    private final CutShort campaign = new CutCampaign();
    private final CutShort mails = new CutMails(relay);
    private TestServer again;

    KilledServerIT() throws IOException {}

    @BeforeAll
    void kill() throws Exception {
        TestServer server = TestServer.withTests(Map.of("ENTRAIDANTS_SMTP_URL", relay.url()));
        // Mails come before the campaign, whose own ones would stand before them at the relay.
        mails.begin(server);
        letter.begin(server);
        campaign.begin(server);
        telling.begin(server);
        again = server.killedAndStartedAgain();
        relay.letGo();
    }

    @AfterAll
    void close() {
        again.close();
        relay.close();
    }

    @Test
    void everyMailArrives() throws Exception {
        mails.assertEnded(again);
    }

    @Test
    void letterReachesEverybody() throws Exception {
        letter.assertEnded(again);
    }

    @Test
    void campaignComesToItsEnd() throws Exception {
        campaign.assertEnded(again);
    }

    @Test
    void everybodyIsToldOfThePost() throws Exception {
        telling.assertEnded(again);
    }
}
