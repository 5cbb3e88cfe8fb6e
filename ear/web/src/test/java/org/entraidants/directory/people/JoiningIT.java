package org.entraidants.directory.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entraidants.directory.Directory;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Typology;
import org.entraidants.directory.people.JoinRequests.Ask;
import org.entraidants.directory.people.JoinRequests.Asked;
import org.entraidants.directory.people.JoinRequests.Decision;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.AccountClosed;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.PasswordRefused;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.mail.Mail;
import org.entraidants.platform.persistence.Collision;
import org.junit.jupiter.api.Test;

/** Coming in and going out, each test with people and a structure of its own, far from the demonstration's. */
@InContainer
class JoiningIT {
    private static final Pattern LINK = Pattern.compile("/(?:invitation|rejoindre/verifier)/([\\w-]{43})");
    private static final String NUMBER = "2 55 08 14 168 025 38";
    private static final Locale FRENCH = Locale.FRENCH;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Invitations invitations;

    @Inject
    JoinRequests requests;

    @Inject
    Team team;

    @Inject
    Profiles profiles;

    @Inject
    Colleagues colleagues;

    @Inject
    Memberships memberships;

    @Inject
    NewStructures newStructures;

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    @Inject
    Caller visitor;

    @Inject
    jakarta.enterprise.event.Event<AccountClosed> closed;

    @Inject
    Transactions transactions;

    private final String name = "Atelier " + UUID.randomUUID();

    @Test
    void referentInvitesIntoOwnStructureOnly() {
        Structure own = structure();
        Structure other = structure();
        Caller referent = As.of(referentOf(own));
        assertThat(invitations.send(own.slug(), address(), false, FRENCH, referent))
                .contains(1);
        assertThatThrownBy(() -> invitations.send(other.slug(), address(), false, FRENCH, referent))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> invitations.send("", address(), false, FRENCH, referent))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void memberMayDoNothingToATeam() {
        Structure structure = structure();
        Account referent = referentOf(structure);
        Account member = person();
        join(member, structure, false);
        Caller caller = As.of(member);
        long of = membership(referent, structure).id();
        assertThatThrownBy(() -> team.find(structure.slug(), caller)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> team.remove(of, caller)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> team.entrust(of, false, caller)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> invitations.preview(structure.slug(), "", caller))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> directory.open(structure.slug(), caller)).isInstanceOf(AccessDenied.class);
        assertThat(team.leave(of, caller)).isFalse();
    }

    @Test
    void invitedPersonGetsAnAccountOnce() {
        Structure structure = structure();
        String guest = address();
        invitations.send(structure.slug(), "Ada Invitée <" + guest + ">", true, FRENCH, As.of(animator()));
        Token link = linkTo(guest);
        assertThat(invitations.look(link).orElseThrow().isGood()).isTrue();
        assertThatThrownBy(() -> invitations.accept(link, "Ada", "court", FRENCH))
                .isInstanceOf(PasswordRefused.class);
        assertThat(accounts.byAddress(guest)).isEmpty();
        Account account = invitations.accept(link, "Ada Invitée", "", FRENCH).orElseThrow();
        assertThat(account.address()).isEqualTo(guest);
        assertThat(membership(account, structure).isReferent()).isTrue();
        assertThat(invitations.accept(link, "Ada", "", FRENCH)).isEmpty();
        assertThat(invitations.look(link).orElseThrow().state()).isEqualTo(Invitation.State.ACCEPTED);
        assertThat(directory.open(structure.slug(), As.of(account))).isPresent();
    }

    @Test
    void secondInvitationToTheSameStructureEndsTheFirst() {
        Structure structure = structure();
        Structure other = structure();
        String guest = address();
        Caller animator = As.of(animator());
        invitations.send(structure.slug(), guest, false, FRENCH, animator);
        Token first = linkTo(guest);
        assertThat(fates(invitations.preview(structure.slug(), guest, animator).orElseThrow()))
                .containsExactly(GuestList.Fate.RENEWED);
        invitations.send(structure.slug(), guest.toUpperCase(Locale.ROOT), false, FRENCH, animator);
        Token second = linkTo(guest);
        invitations.send(other.slug(), guest, false, FRENCH, animator);
        Token third = linkTo(guest);
        assertThat(invitations.look(first)).isEmpty();
        Account account = invitations.accept(second, "Ada", "", FRENCH).orElseThrow();
        assertThat(invitations.look(third).orElseThrow().known()).isTrue();
        assertThat(invitations.accept(third, "Un autre nom", "", FRENCH).map(Account::id))
                .contains(account.id());
        assertThat(accounts.byAddress(guest).orElseThrow().name()).isEqualTo("Ada");
        assertThat(team.of(account.id())).hasSize(2);
    }

    @Test
    void withdrawnInvitationOpensNothing() {
        Structure structure = structure();
        String guest = address();
        Caller referent = As.of(referentOf(structure));
        invitations.send(structure.slug(), guest, false, FRENCH, referent);
        Token link = linkTo(guest);
        long id = invitations.look(link).orElseThrow().invitation().id();
        assertThatThrownBy(() -> invitations.withdraw(id, As.of(person()))).isInstanceOf(AccessDenied.class);
        assertThat(invitations.withdraw(id, referent)).isTrue();
        assertThat(invitations.withdraw(id, referent)).isFalse();
        assertThat(invitations.accept(link, "Ada", "", FRENCH)).isEmpty();
        assertThat(accounts.byAddress(guest)).isEmpty();
    }

    @Test
    void nameCannotBeginAHeader() {
        Structure structure = structure();
        String guest = address();
        invitations.send(
                structure.slug(),
                "Ada\u2028Bcc: tous@reseau.example <" + guest + ">",
                false,
                FRENCH,
                As.of(animator()));
        assertThat(entities.createQuery("select m.name from Mail m where m.recipient = :to", String.class)
                        .setParameter("to", guest)
                        .getResultList())
                .allSatisfy(kept -> assertThat(kept).doesNotContainPattern("[\\p{Cntrl}\u2028]"));
    }

    @Test
    void tenThousandAddressesAreAnsweredAtOnce() {
        String pasted = IntStream.range(0, 10_000)
                .mapToObj(number -> "Personne " + number + " <p" + number + "@reseau.example>")
                .collect(Collectors.joining("\n"));
        Caller animator = As.of(animator());
        Instant begun = Instant.now();
        GuestList list = invitations.preview("", pasted, animator).orElseThrow();
        assertThat(list.isTooLong()).isTrue();
        assertThat(list.rows()).isEmpty();
        assertThat(invitations.send("", pasted, false, FRENCH, animator)).contains(0);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void animatorsAreToldWhenTheLastReferentLeaves() {
        Structure structure = structure();
        Account animator = animator();
        Account first = referentOf(structure);
        Account second = referentOf(structure);
        team.leave(membership(first, structure).id(), As.of(first));
        assertThat(mailsTo(animator.address())).isEmpty();
        assertThat(team.remove(membership(second, structure).id(), As.of(second)))
                .isTrue();
        assertThat(mailsTo(animator.address()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("sans référent"));
        assertThat(team.withoutReferent("Atelier", 0, 1_000, As.of(animator)))
                .extracting(Structure::id)
                .contains(structure.id());
    }

    @Test
    void cardOfAReferentComesAndGoesWithTheRole() {
        Structure structure = structure();
        Account ada = referentOf(structure);
        assertThat(cards(structure)).containsExactly(ada.name());
        team.entrust(membership(ada, structure).id(), false, As.of(ada));
        assertThat(cards(structure)).isEmpty();
        assertThat(membership(ada, structure).isReferent()).isFalse();
    }

    @Test
    void closedAccountAnswersForNothing() {
        Structure structure = structure();
        Account animator = animator();
        Account ada = referentOf(structure);
        transactions.run(() -> closed.fire(new AccountClosed(ada.id())));
        assertThat(membership(ada, structure).isReferent()).isFalse();
        assertThat(cards(structure)).isEmpty();
        assertThat(mailsTo(animator.address())).hasSize(1);
    }

    @Test
    void visitorIsWrittenToOnceBeforeTheAddressIsProved() {
        Structure structure = structure();
        Account referent = referentOf(structure);
        String asker = address();
        Ask ask = new Ask(structure.slug(), null, "Ada", asker, "Je tiens l’accueil.");
        assertThat(requests.ask(ask, FRENCH, visitor)).isInstanceOf(Asked.ToBeVerified.class);
        assertThat(requests.ask(ask, FRENCH, visitor)).isInstanceOf(Asked.ToBeVerified.class);
        assertThat(mailsTo(asker)).hasSize(1);
        assertThat(mailsTo(referent.address())).isEmpty();
        Token link = linkTo(asker);
        assertThat(requests.unverified(link)).isPresent();
        assertThat(requests.verify(link)).isTrue();
        assertThat(requests.verify(link)).isFalse();
        assertThat(mailsTo(referent.address())).hasSize(1);
        JoinRequest waiting = requests.waiting(structure).get(0);
        assertThat(requests.approve(waiting.id(), false, As.of(referent))).isEqualTo(Decision.DONE);
        assertThat(requests.decline(waiting.id(), "Trop tard", As.of(referent))).isEqualTo(Decision.TAKEN);
        Account account = invitations.accept(linkTo(asker), "Ada", "", FRENCH).orElseThrow();
        assertThat(membership(account, structure).isReferent()).isFalse();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecides() throws Exception {
        Structure structure = structure();
        Account referent = referentOf(structure);
        Account asker = person();
        requests.ask(new Ask(structure.slug(), null, "", "", ""), FRENCH, As.of(asker));
        long id = requests.waiting(structure).get(0).id();
        Caller first = As.of(referent);
        Caller second = As.of(animator());
        List<Callable<Decision>> both =
                List.of(() -> requests.approve(id, true, first), () -> requests.decline(id, "Non", second));
        List<Decision> decisions = new java.util.ArrayList<>();
        for (Future<Decision> decision : threads.invokeAll(both)) {
            decisions.add(decision.get());
        }
        assertThat(decisions).containsExactlyInAnyOrder(Decision.DONE, Decision.TAKEN);
    }

    @Test
    void onlyThoseOfTheStructureDecide() {
        Structure structure = structure();
        Account stranger = referentOf(structure());
        requests.ask(new Ask(structure.slug(), null, "", "", ""), FRENCH, As.of(person()));
        long id = requests.waiting(structure).get(0).id();
        assertThatThrownBy(() -> requests.find(id, As.of(stranger))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> requests.approve(id, true, As.of(stranger))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void proposedStructureIsListedWithItsProposer() {
        Account proposer = person();
        Account animator = animator();
        var proposed = new ProposedStructure(name, "2 quai Neuf", "29200", "Brest", Typology.EPN);
        Ask ask = new Ask("", proposed, "", "", "Des ateliers le jeudi.");
        assertThat(requests.ask(ask, FRENCH, As.of(proposer))).isInstanceOf(Asked.Waiting.class);
        assertThat(requests.ask(ask, FRENCH, As.of(proposer))).isInstanceOf(Asked.Waiting.class);
        List<JoinRequest> waiting = requests.waiting(0, 1_000, As.of(animator)).stream()
                .filter(request -> request.about().equals(name))
                .toList();
        assertThat(waiting).hasSize(1);
        assertThatThrownBy(() -> requests.approve(waiting.get(0).id(), true, As.of(proposer)))
                .isInstanceOf(AccessDenied.class);
        assertThat(requests.approve(waiting.get(0).id(), false, As.of(animator)))
                .isEqualTo(Decision.DONE);
        Membership membership = team.of(proposer.id()).get(0);
        assertThat(membership.isReferent()).isTrue();
        assertThat(membership.structure().name()).isEqualTo(name);
        assertThat(directory.open(membership.structure().slug(), As.of(proposer)))
                .isPresent();
    }

    @Test
    void proposalSentSeveralTimesAtOnceIsOne() throws Exception {
        Caller proposer = As.of(person());
        var proposed = new ProposedStructure(name, "2 quai Neuf", "29200", "Brest", Typology.EPN);
        Ask ask = new Ask("", proposed, "", "", "");
        Callable<Asked> sent = () -> Collision.repeating(() -> requests.ask(ask, FRENCH, proposer));
        for (Future<Asked> asked : threads.invokeAll(Collections.nCopies(6, sent))) {
            assertThat(asked.get()).isInstanceOf(Asked.Waiting.class);
        }
        assertThat(requests.waiting(0, 1_000, As.of(animator())))
                .filteredOn(request -> request.about().equals(name))
                .hasSize(1);
    }

    @Test
    void wordsWithPersonalDataAreNotKept() {
        Structure structure = structure();
        String asker = address();
        Ask ask = new Ask(structure.slug(), null, "Ada", asker, "Son numéro : " + NUMBER);
        assertThat(requests.ask(ask, FRENCH, visitor)).isInstanceOf(Asked.Refused.class);
        assertThat(mailsTo(asker)).isEmpty();
    }

    @Test
    void nobodyCanHaveAnAddressFlooded() {
        String asker = address();
        for (int i = 0; i < 5; i++) {
            Ask ask = new Ask(structure().slug(), null, "Ada", asker, "");
            assertThat(requests.ask(ask, FRENCH, visitor)).isInstanceOf(Asked.ToBeVerified.class);
        }
        assertThat(mailsTo(asker)).hasSize(3);
    }

    @Test
    void personIsSeenByThoseToWhomItConsents() {
        Structure structure = structure();
        Account ada = referentOf(structure);
        Caller colleague = As.of(person());
        assertThat(profiles.visible(ada.id(), colleague)).isEmpty();
        assertThat(tell(ada, Consent.MEMBERS, "").accepted()).isTrue();
        assertThat(profiles.visible(ada.id(), colleague)).isPresent();
        assertThat(profiles.visible(ada.id(), visitor)).isEmpty();
        assertThat(consents(structure)).containsExactly(Consent.MEMBERS);
        assertThat(namesAround(colleague)).contains(ada.name());
        tell(ada, Consent.EVERYONE, "");
        assertThat(profiles.visible(ada.id(), visitor)).isPresent();
        assertThat(consents(structure)).containsExactly(Consent.EVERYONE);
        tell(ada, Consent.NOBODY, "");
        assertThat(profiles.visible(ada.id(), colleague)).isEmpty();
        assertThat(consents(structure)).containsExactly(Consent.NOBODY);
        assertThat(namesAround(colleague)).doesNotContain(ada.name());
        assertThat(profiles.visible(ada.id(), As.of(ada))).isPresent();
    }

    @Test
    void profileWithPersonalDataIsNotKept() {
        Account ada = person();
        assertThat(tell(ada, Consent.EVERYONE, "Le numéro de M. X : " + NUMBER).refused())
                .isTrue();
        assertThat(profiles.visible(ada.id(), visitor)).isEmpty();
    }

    private Verdict tell(Account account, Consent consent, String about) {
        return profiles.tell(
                new Profile(List.of("fr"), List.of(Service.SAFE_USE), about, consent, false, List.of(), "", null),
                As.of(account));
    }

    private List<Consent> consents(Structure structure) {
        return entities.createQuery("select r.consent from Referent r where r.structure = :structure", Consent.class)
                .setParameter("structure", structure)
                .getResultList();
    }

    private List<String> namesAround(Caller caller) {
        Commune brest = Gazetteer.get().find("Brest", 1).get(0);
        return colleagues.find(new Wanted(false, Service.SAFE_USE, "fr", brest, 20, 0), caller).stream()
                .map(colleague -> colleague.person().name())
                .toList();
    }

    private Structure structure() {
        var made = new AtomicReference<Structure>();
        transactions.run(() -> made.set(newStructures.list(
                new ProposedStructure("Atelier " + UUID.randomUUID(), "1 quai Neuf", "29200", "Brest", Typology.EPN),
                "")));
        return made.get();
    }

    private Account person() {
        return accounts.create(new Account(address(), "Ada " + UUID.randomUUID(), Role.MEMBER, false, Instant.now()));
    }

    private Account animator() {
        return accounts.create(new Account(address(), "Inès", Role.ANIMATOR, false, Instant.now()));
    }

    private Account referentOf(Structure structure) {
        Account account = person();
        join(account, structure, true);
        return account;
    }

    private void join(Account account, Structure structure, boolean referent) {
        transactions.run(() -> memberships.join(
                entities.find(Account.class, account.id()), entities.find(Structure.class, structure.id()), referent));
    }

    private Membership membership(Account account, Structure structure) {
        return memberships.of(account.id(), structure).orElseThrow();
    }

    private List<String> cards(Structure structure) {
        return entities.createQuery("select r.name from Referent r where r.structure = :structure", String.class)
                .setParameter("structure", structure)
                .getResultList();
    }

    private static List<GuestList.Fate> fates(GuestList list) {
        return list.rows().stream().map(GuestList.Row::fate).toList();
    }

    private List<Mail> mailsTo(String address) {
        return entities.createQuery("select m from Mail m where m.recipient = :to order by m.id desc", Mail.class)
                .setParameter("to", address)
                .getResultList();
    }

    private Token linkTo(String address) {
        var link = LINK.matcher(mailsTo(address).get(0).text().orElseThrow());
        assertThat(link.find()).isTrue();
        return new Token(link.group(1));
    }

    private static String address() {
        return UUID.randomUUID() + "@reseau.example";
    }
}
