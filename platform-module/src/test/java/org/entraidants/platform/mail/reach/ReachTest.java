package org.entraidants.platform.mail.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.config.DkimKey;
import org.entraidants.platform.mail.reach.Finding.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final String RELAY = "203.0.113.4";
    private static DkimKey key;

    private final Published names = new Published()
            .with("A", "relais.entraide.example", RELAY)
            .with("PTR", RELAY, "relais.entraide.example")
            .with("TXT", "entraide.example", "v=spf1 ip4:203.0.113.4 -all")
            .with("TXT", "_dmarc.entraide.example", "v=DMARC1; p=quarantine; rua=mailto:dmarc@entraide.example");

    @BeforeAll
    static void makeKey() throws Exception {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(1024);
        key = new DkimKey("entraide.example", "essai", (RSAPrivateCrtKey)
                pairs.generateKeyPair().getPrivate());
    }

    @Test
    void everythingInOrderIsGood() {
        publishKey(key.published());
        assertThat(look()).extracting(Finding::state).containsOnly(State.GOOD);
    }

    @Test
    void nothingPublishedIsTold() {
        List<Finding> findings = new Reach(new Published().with("A", "relais.entraide.example", RELAY))
                .look(subject("relais.entraide.example"));
        assertThat(findings).extracting(Finding::words).containsOnly("none");
        assertThat(findings).extracting(Finding::state).containsOnly(State.BAD);
        assertThat(findings.get(0).record()).isEqualTo("v=spf1 mx ip4:203.0.113.4 -all");
        assertThat(findings.get(1).record()).isEqualTo("v=DKIM1; k=rsa; p=" + key.published());
        assertThat(findings.get(1).name()).isEqualTo("essai._domainkey.entraide.example");
        assertThat(findings.get(2).name()).isEqualTo("_dmarc.entraide.example");
    }

    @Test
    void keyOfSomebodyElseOrWithdrawnIsBad() {
        publishKey("AAAA");
        assertThat(look().get(1).words()).isEqualTo("other");
        publishKey("");
        assertThat(look().get(1).words()).isEqualTo("revoked");
        publishKey(key.published().substring(0, 40) + " " + key.published().substring(40));
        assertThat(look().get(1).words()).isEqualTo("good");
    }

    @Test
    void relayThatMayNotSendIsTold() {
        names.with("TXT", "entraide.example", "v=spf1 include:autre.example -all");
        assertThat(look().get(0)).satisfies(spf -> {
            assertThat(spf.words()).isEqualTo("stranger");
            assertThat(spf.values()).containsExactly(RELAY);
            assertThat(spf.record()).isEqualTo("v=spf1 include:autre.example ip4:203.0.113.4 -all");
        });
        names.with("TXT", "entraide.example", "v=spf1 mx +all");
        assertThat(look().get(0).words()).isEqualTo("everybody");
        assertThat(look().get(0).record()).isEqualTo("v=spf1 mx ip4:203.0.113.4 -all");
    }

    @Test
    void relayThatStandsInIsLookedAtToo() {
        names.with("A", "secours.hebergeur.example", "198.51.100.7");
        List<Finding> findings = new Reach(names).look(subject("relais.entraide.example", "secours.hebergeur.example"));
        assertThat(findings.get(0).values()).containsExactly("198.51.100.7");
        assertThat(findings.get(0).record()).isEqualTo("v=spf1 ip4:203.0.113.4 ip4:198.51.100.7 -all");
        assertThat(findings.get(3).words()).isEqualTo("none");
    }

    @Test
    void dmarcOfTheDomainAboveCounts() {
        List<Finding> findings = new Reach(names)
                .look(new Reach.Subject("lettre.entraide.example", "entraide.example", List.of(), Optional.empty()));
        assertThat(findings.get(2).words()).isEqualTo("good");
        names.with("TXT", "_dmarc.entraide.example", "v=DMARC1; p=none");
        assertThat(look().get(2).words()).isEqualTo("watching");
        assertThat(look().get(2).record()).isEqualTo("v=DMARC1; p=quarantine");
        names.with("TXT", "_dmarc.entraide.example", "v=DMARC1; sp=none");
        assertThat(look().get(2).words()).isEqualTo("broken");
    }

    @Test
    void nameThatDoesNotLeadBackIsBad() {
        names.with("PTR", RELAY, "client-4.hebergeur.example");
        assertThat(look().get(3).words()).isEqualTo("other");
    }

    @Test
    void relayOfTheHouseTellsNothing() {
        publishKey(key.published());
        List<Finding> findings = new Reach(names).look(subject("127.0.0.1"));
        assertThat(findings).extracting(Finding::words).containsExactly("unseen", "good", "good", "unseen");
        assertThat(findings.get(0).record())
                .as("what is there already is not replaced")
                .isEmpty();
    }

    @Test
    void whenNobodyAnswersWhatToPublishIsStillTold() {
        List<Finding> findings = new Reach(new Published().away()).look(subject("relais.entraide.example"));
        assertThat(findings).extracting(Finding::state).containsOnly(State.UNKNOWN);
        assertThat(findings.get(1).record()).contains(key.published());
    }

    private void publishKey(String published) {
        names.with("TXT", key.host(), "v=DKIM1; k=rsa; p=" + published);
    }

    private List<Finding> look() {
        return new Reach(names).look(subject("relais.entraide.example"));
    }

    private static Reach.Subject subject(String... relays) {
        return new Reach.Subject("entraide.example", "entraide.example", List.of(relays), Optional.of(key));
    }
}
