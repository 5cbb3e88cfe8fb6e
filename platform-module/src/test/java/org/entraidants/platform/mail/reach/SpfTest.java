package org.entraidants.platform.mail.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.platform.mail.reach.Spf.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpfTest {
    private static final String RELAY = "203.0.113.4";

    private final Published names = new Published()
            .with("MX", "entraide.example", "mx.entraide.example")
            .with("A", "mx.entraide.example", RELAY)
            .with("A", "entraide.example", "203.0.113.80")
            .with("TXT", "_spf.hebergeur.example", "v=spf1 ip4:203.0.113.0/29 -all")
            .with("TXT", "autre.example", "v=spf1 ip4:198.51.100.1 -all")
            .with("TXT", "boucle.example", "v=spf1 include:boucle.example -all");

    @ParameterizedTest
    @CsvSource({
        "v=spf1 ip4:203.0.113.4 -all, PASS",
        "v=spf1 ip4:203.0.113.0/24 -all, PASS",
        "v=spf1 ip4:203.0.113.8/29 -all, FAIL",
        "v=spf1 mx -all, PASS",
        "v=spf1 a -all, FAIL",
        "v=spf1 a/24 -all, PASS",
        "v=spf1 a:mx.entraide.example ~all, PASS",
        "v=spf1 include:_spf.hebergeur.example ~all, PASS",
        "v=spf1 include:autre.example ~all, SOFT",
        "v=spf1 redirect=_spf.hebergeur.example, PASS",
        "v=spf1 ip6:2001:db8::/32 ?all, NEUTRAL",
        "v=spf1, NEUTRAL",
        "v=spf1 -ip4:203.0.113.4 +all, FAIL",
        "v=spf1 include:boucle.example -all, BROKEN",
        "v=spf10 +all, NONE"
    })
    void recordIsReadAsServersReadIt(String record, Answer answer) throws Exception {
        names.with("TXT", "entraide.example", "google-site-verification=abc", record);
        assertThat(Spf.check(names, "entraide.example", RELAY)).isEqualTo(answer);
    }

    @Test
    void twoRecordsAreNone() throws Exception {
        names.with("TXT", "entraide.example", "v=spf1 mx -all", "v=spf1 a -all");
        assertThat(Spf.check(names, "entraide.example", RELAY)).isEqualTo(Answer.BROKEN);
    }
}
