package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.network.NetworkRules;
import org.junit.jupiter.api.Test;

@InContainer
class SecondFactorIT {
    private static final String PASSWORD = "trois girafes au guichet";

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    SecondFactors factors;

    @Inject
    Network network;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    private Account ada;
    private String secret;
    private List<String> onPaper;

    @Test
    void passwordAloneOpensNothing() {
        setUp();
        Token token = firstStep();
        assertThat(signIns.ofBrowser(token)).isEmpty();
        assertThat(signIns.awaitsCode(token)).isTrue();
    }

    @Test
    void codeOpensOnce() {
        setUp();
        Token token = firstStep();
        String code = code(1);
        assertThat(signIns.giveCode(token, code)).isEqualTo(new Attempt.Opened(token));
        assertThat(signIns.ofBrowser(token)).map(Identity::name).contains("Ada");
        assertThat(signIns.giveCode(firstStep(), code)).isInstanceOf(Attempt.CodeWanted.class);
    }

    @Test
    void codeOnPaperOpensOnce() {
        setUp();
        Token token = firstStep();
        assertThat(signIns.giveCode(token, onPaper.get(3).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(new Attempt.Opened(token));
        assertThat(signIns.giveCode(firstStep(), onPaper.get(3))).isInstanceOf(Attempt.CodeWanted.class);
        assertThat(factors.recoveryCodesLeft(ada.id())).isEqualTo(9);
    }

    @Test
    void fiveWrongCodesEndTheTry() {
        setUp();
        Token token = firstStep();
        for (int i = 0; i < 5; i++) {
            assertThat(signIns.giveCode(token, "not a code")).isInstanceOf(Attempt.CodeWanted.class);
        }
        assertThat(signIns.giveCode(token, code(1))).isEqualTo(new Attempt.Refused());
    }

    @Test
    void codeOfAnotherAccountOpensNothing() {
        setUp();
        Token token = firstStep();
        List<String> ofAda = onPaper;
        setUp();
        assertThat(signIns.giveCode(firstStep(), ofAda.get(0))).isInstanceOf(Attempt.CodeWanted.class);
        assertThat(signIns.giveCode(token, ofAda.get(0))).isInstanceOf(Attempt.Opened.class);
    }

    @Test
    void animatorWithoutRequiredFactorActsAsMember() {
        NetworkRules rules = network.rules();
        ada = accounts.create(account(Role.ANIMATOR), PASSWORD);
        Token token = ((Attempt.Opened) signIn()).token();
        network.decide(new NetworkRules(rules.name(), rules.openRegistration(), true));
        try {
            assertThat(signIns.ofBrowser(token)).map(Identity::role).contains(Role.MEMBER);
            secret = factors.begin(ada.id()).secret();
            factors.confirm(ada.id(), code(0));
            assertThat(signIns.ofBrowser(token)).map(Identity::role).contains(Role.ANIMATOR);
        } finally {
            network.decide(rules);
        }
    }

    private void setUp() {
        ada = accounts.create(account(Role.MEMBER), PASSWORD);
        secret = factors.begin(ada.id()).secret();
        onPaper = factors.confirm(ada.id(), code(0));
        assertThat(onPaper).hasSize(10).doesNotHaveDuplicates();
    }

    private static Account account(Role role) {
        return new Account(UUID.randomUUID() + "@network.example", "Ada", role, false, Instant.now());
    }

    private Token firstStep() {
        return ((Attempt.CodeWanted) signIn()).token();
    }

    private Attempt signIn() {
        return signIns.withPassword(ada.address(), PASSWORD, new Origin(false, ""));
    }

    /** The code of the present step, or of a later one. */
    private String code(int later) {
        return TimeCodes.codeOf(secret, Instant.now().getEpochSecond() / 30 + later);
    }
}
