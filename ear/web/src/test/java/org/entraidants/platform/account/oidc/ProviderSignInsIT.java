package org.entraidants.platform.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Attempt;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Origin;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.Token;
import org.junit.jupiter.api.Test;

@InContainer
class ProviderSignInsIT {
    private static final Origin BROWSER = new Origin(false, "");

    @Inject
    ProviderSignIns providers;

    @Inject
    LinkedIdentities identities;

    @Inject
    Tries tries;

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    private final String address = UUID.randomUUID() + "@network.example";
    private final String subject = UUID.randomUUID().toString();
    private final Ticket ticket = Ticket.fresh("/annuaire", null);

    @Test
    void ticketIsTakenBackOnce() {
        Ticket given = tries.give("/annuaire", null);
        assertThat(tries.take(given.state())).contains(given);
        assertThat(tries.take(given.state())).isEmpty();
    }

    @Test
    void unknownTicketIsNotTaken() {
        assertThat(tries.take(Token.fresh())).isEmpty();
    }

    @Test
    void lateTicketIsNotTaken() {
        Ticket given = tries.give("/annuaire", null);
        transactions.run(() -> entities.createQuery("update Try t set t.expiresAt = :past where t.stateHash = :hash")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("hash", given.state().hash())
                .executeUpdate());
        assertThat(tries.take(given.state())).isEmpty();
    }

    @Test
    void provedAddressOpensItsAccountAndLinksIt() throws ProviderTrouble {
        Account ada = ada();
        assertThat(who(enter(proof(address, true)))).contains("Ada");
        assertThat(identities.of(ada.id())).extracting(LinkedIdentity::address).containsExactly(address);
    }

    @Test
    void ownerIsToldOfALinkOnce() throws ProviderTrouble {
        ada();
        enter(proof(address, true));
        enter(proof(address, true));
        assertThat(entities.createQuery("select m.kind from Mail m where m.recipient = :address", String.class)
                        .setParameter("address", address)
                        .getResultList())
                .containsExactly("identity-linked");
    }

    @Test
    void linkedIdentityOpensWhateverItsAddressIsNow() throws ProviderTrouble {
        ada();
        enter(proof(address, true));
        assertThat(who(enter(proof("other-" + address, false)))).contains("Ada");
    }

    @Test
    void addressThatIsNotProvedOpensNothing() {
        Account ada = ada();
        assertTrouble(Trouble.UNPROVED, proof(address, false));
        assertThat(identities.of(ada.id())).isEmpty();
    }

    @Test
    void nobodyGetsAnAccountByThemselves() {
        assertTrouble(Trouble.UNKNOWN, proof(address, true));
        assertThat(accounts.byAddress(address)).isEmpty();
    }

    @Test
    void closedAccountStaysClosed() throws ProviderTrouble {
        Account ada = ada();
        enter(proof(address, true));
        change(ada, "closedAt");
        assertTrouble(Trouble.CLOSED, proof(address, true));
    }

    @Test
    void closedAccountIsNotLinked() {
        Account ada = ada();
        change(ada, "closedAt");
        assertTrouble(Trouble.CLOSED, proof(address, true));
        assertThat(identities.of(ada.id())).isEmpty();
    }

    @Test
    void accountWithASecondFactorIsNotLinkedByItsAddressAlone() throws ProviderTrouble {
        Account ada = ada();
        change(ada, "factorSince");
        assertThat(enter(proof(address, true))).isInstanceOf(Attempt.CodeWanted.class);
        assertThat(identities.of(ada.id())).isEmpty();
    }

    @Test
    void itsOwnerLinksItFromInside() throws ProviderTrouble {
        Account ada = ada();
        change(ada, "factorSince");
        Ticket toLink = Ticket.fresh("/", ada.id());
        assertThat(providers.link(proof("elsewhere@network.example", false), toLink, ada.id()))
                .isInstanceOf(Arrival.Linked.class);
        assertThat(enter(proof(address, true))).isInstanceOf(Attempt.Opened.class);
    }

    @Test
    void whoIsSomebodyElseByNowLinksNothing() {
        Account ada = ada();
        Ticket toLink = Ticket.fresh("/", ada.id());
        for (Long signedIn : new Long[] {null, ada.id() + 1}) {
            assertThatExceptionOfType(ProviderTrouble.class)
                    .isThrownBy(() -> providers.link(proof(address, true), toLink, signedIn))
                    .matches(trouble -> trouble.trouble() == Trouble.STALE);
        }
    }

    @Test
    void identityOpensOneAccountOnly() throws ProviderTrouble {
        ada();
        enter(proof(address, true));
        Account eve = accounts.create(new Account("eve-" + address, "Eve", Role.MEMBER, false, Instant.now()));
        assertThatExceptionOfType(ProviderTrouble.class)
                .isThrownBy(() -> providers.link(proof(address, true), Ticket.fresh("/", eve.id()), eve.id()))
                .matches(trouble -> trouble.trouble() == Trouble.TAKEN);
        assertThat(identities.of(eve.id())).isEmpty();
    }

    @Test
    void onlyItsOwnerDetachesIt() throws ProviderTrouble {
        Account ada = ada();
        enter(proof(address, true));
        long id = identities.of(ada.id()).get(0).id();
        identities.detach(id, ada.id() + 1);
        assertThat(identities.of(ada.id())).hasSize(1);
        identities.detach(id, ada.id());
        assertThat(identities.of(ada.id())).isEmpty();
    }

    private Account ada() {
        return accounts.create(new Account(address, "Ada", Role.ANIMATOR, false, Instant.now()));
    }

    private void change(Account account, String moment) {
        transactions.run(() -> entities.createQuery("update Account a set a." + moment + " = :now where a.id = :id")
                .setParameter("now", Instant.now())
                .setParameter("id", account.id())
                .executeUpdate());
    }

    private Proof proof(String told, boolean proved) {
        return new Proof("https://identite.example", subject, Optional.of(told), proved, "signed");
    }

    private Attempt enter(Proof proof) throws ProviderTrouble {
        return ((Arrival.Recognised) providers.enter(proof, ticket, BROWSER)).attempt();
    }

    private Optional<String> who(Attempt attempt) {
        return signIns.ofBrowser(((Attempt.Opened) attempt).token()).map(Identity::name);
    }

    private void assertTrouble(Trouble expected, Proof proof) {
        assertThatExceptionOfType(ProviderTrouble.class)
                .isThrownBy(() -> enter(proof))
                .matches(trouble -> trouble.trouble() == expected);
    }
}
