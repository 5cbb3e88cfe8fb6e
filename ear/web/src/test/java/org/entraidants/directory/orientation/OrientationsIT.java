package org.entraidants.directory.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Structure;
import org.entraidants.directory.orientation.Figures.Tally;
import org.entraidants.directory.orientation.Orientation.Need;
import org.entraidants.directory.orientation.Orientations.Outcome;
import org.entraidants.directory.orientation.Orientations.Sending;
import org.entraidants.directory.people.As;
import org.entraidants.directory.people.Settlement;
import org.entraidants.directory.place.Country;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.mail.Mail;
import org.junit.jupiter.api.Test;

/** Sending, taking in and wiping, each test with people and a structure of its own, far from the demonstration's. */
@InContainer
class OrientationsIT {
    private static final Need TAXES = new Need(Matter.TAXES, Urgency.TODAY, "Vient le matin.");
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Orientations orientations;

    @Inject
    OrientationNews news;

    @Inject
    Figures figures;

    @Inject
    Settlement settlement;

    @Inject
    Accounts accounts;

    @Inject
    Transactions transactions;

    @Inject
    OrientationWiping wiping;

    @Inject
    Clock clock;

    @Inject
    Caller visitor;

    @Test
    void senderAndReferentsSeeItAndNobodyElse() {
        Structure structure = structure();
        Account sender = person();
        Account referent = referentOf(structure);
        Account colleague = person();
        join(colleague, structure, false);
        String code = send(structure, sender);
        assertThat(orientations.find(code, As.of(sender))).isPresent();
        assertThat(orientations.find(code, As.of(referent))).isPresent();
        assertThat(orientations.find(code, As.of(colleague))).isEmpty();
        assertThat(orientations.find(code, As.of(animator()))).isEmpty();
        assertThat(orientations.find(code, As.of(referentOf(structure())))).isEmpty();
        assertThat(orientations.find(code, visitor)).isEmpty();
        assertThat(orientations.received(false, null, 10, As.of(colleague))).isEmpty();
        assertThat(codes(orientations.received(false, null, 10, As.of(referent))))
                .containsExactly(code);
        assertThat(codes(orientations.sent(false, null, 10, As.of(sender)))).containsExactly(code);
        assertThat(orientations.sent(true, null, 10, As.of(sender))).isEmpty();
    }

    @Test
    void nobodyElseCanAct() {
        Structure structure = structure();
        Account sender = person();
        Account referent = referentOf(structure);
        String code = send(structure, sender);
        assertThat(orientations.go(code, Step.ACCEPT, null, As.of(sender))).isEqualTo(Outcome.UNKNOWN);
        assertThat(orientations.go(code, Step.ACCEPT, null, As.of(animator()))).isEqualTo(Outcome.UNKNOWN);
        assertThat(orientations.go(code, Step.ACCEPT, null, visitor)).isEqualTo(Outcome.UNKNOWN);
        assertThat(orientations.go(code, Step.WITHDRAW, null, As.of(referent))).isEqualTo(Outcome.UNKNOWN);
        assertThatThrownBy(() -> orientations.send(structure.slug(), TAXES, UUID.randomUUID(), visitor))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void everyReferentGetsAMailThatSaysNothingOfThePerson() {
        Structure structure = structure();
        Account sender = person();
        Account first = referentOf(structure);
        Account second = referentOf(structure);
        String code = send(structure, sender);
        for (Account referent : List.of(first, second)) {
            assertThat(mailsTo(referent)).singleElement().satisfies(mail -> {
                assertThat(mail.isConfidential()).isTrue();
                assertThat(mail.text().orElseThrow())
                        .contains(Code.spaced(code), "Déclarer ses impôts", "Vient le matin.", sender.name())
                        .contains("/orientations/" + code);
            });
        }
        assertThat(mailsTo(sender)).isEmpty();
    }

    @Test
    void formThatIsSentTwiceIsOne() throws Exception {
        Structure structure = structure();
        Account referent = referentOf(structure);
        Caller sender = As.of(person());
        UUID form = UUID.randomUUID();
        Callable<Sending> click = () -> orientations.send(structure.slug(), TAXES, form, sender);
        List<Sending> both = together(click, click);
        assertThat(both.get(0)).isInstanceOf(Sending.Sent.class).isEqualTo(both.get(1));
        assertThat(orientations.sent(false, null, 10, sender)).hasSize(1);
        assertThat(mailsTo(referent)).hasSize(1);
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneDoes() throws Exception {
        Structure structure = structure();
        Caller first = As.of(referentOf(structure));
        Caller second = As.of(referentOf(structure));
        String code = send(structure, person());
        assertThat(together(
                        () -> orientations.go(code, Step.ACCEPT, null, first),
                        () -> orientations.go(code, Step.ACCEPT, null, second)))
                .containsExactlyInAnyOrder(Outcome.DONE, Outcome.TAKEN);
        assertThat(orientations.find(code, first).orElseThrow().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void guardRefusesTheWordsAndKeepsNothing() {
        Structure structure = structure();
        Account referent = referentOf(structure);
        Caller sender = As.of(person());
        for (String words : List.of("Numéro 2 55 08 14 168 025 38", "mot de passe : girafe77!")) {
            assertThat(orientations.send(
                            structure.slug(), new Need(Matter.TAXES, Urgency.TODAY, words), UUID.randomUUID(), sender))
                    .as(words)
                    .isInstanceOf(Sending.Refused.class);
        }
        assertThat(orientations.sent(false, null, 10, sender)).isEmpty();
        assertThat(mailsTo(referent)).isEmpty();
    }

    @Test
    void structureWithoutReferentReceivesNothing() {
        Structure structure = structure();
        join(person(), structure, false);
        Caller sender = As.of(person());
        assertThat(orientations.isReceived(structure.slug())).isFalse();
        assertThat(orientations.send(structure.slug(), TAXES, UUID.randomUUID(), sender))
                .isInstanceOf(Sending.Nobody.class);
        assertThat(orientations.send("nulle-part", TAXES, UUID.randomUUID(), sender))
                .isInstanceOf(Sending.Unknown.class);
    }

    @Test
    void decliningTakesAReason() {
        Structure structure = structure();
        Caller referent = As.of(referentOf(structure));
        String code = send(structure, person());
        assertThat(orientations.go(code, Step.DECLINE, null, referent)).isEqualTo(Outcome.UNREASONED);
        assertThat(orientations.go(code, Step.DECLINE, Reason.HELPED, referent)).isEqualTo(Outcome.UNREASONED);
        assertThat(orientations.go(code, Step.DECLINE, Reason.NO_ROOM, referent))
                .isEqualTo(Outcome.DONE);
        assertThat(orientations.go(code, Step.MEET, null, referent)).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void whoExpectsThePersonIsToldThatNobodyComes() {
        Structure structure = structure();
        Account referent = referentOf(structure);
        Account sender = person();
        String code = send(structure, sender);
        orientations.go(code, Step.ACCEPT, null, As.of(referent));
        assertThat(orientations.go(code, Step.WITHDRAW, null, As.of(sender))).isEqualTo(Outcome.DONE);
        assertThat(mailsTo(referent))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(mail.subject()).contains("annulée"));
    }

    @Test
    void senderGetsOneMailOfAllThatHappenedAtOnce() {
        Structure structure = structure();
        Account sender = person();
        Caller referent = As.of(referentOf(structure));
        String first = send(structure, sender);
        String second = send(structure, sender);
        orientations.go(first, Step.ACCEPT, null, referent);
        orientations.go(first, Step.CLOSE, Reason.HELPED, referent);
        orientations.go(second, Step.DECLINE, Reason.NO_ROOM, referent);
        news.tell(clock.instant());
        assertThat(mailsTo(sender)).isEmpty();
        news.tell(clock.instant().plus(Orientation.PATIENCE));
        assertThat(mailsTo(sender))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text().orElseThrow())
                        .contains(Code.spaced(first), "C’est résolu", Code.spaced(second), "Plus de place"));
        news.tell(clock.instant().plus(Orientation.PATIENCE).plusSeconds(60));
        assertThat(mailsTo(sender)).hasSize(1);
    }

    @Test
    void whatNobodyTouchesIsWipedAndItsCountStays() {
        Structure structure = structure();
        Account sender = person();
        Caller referent = As.of(referentOf(structure));
        String open = send(structure, sender);
        String closed = send(structure, sender);
        orientations.go(closed, Step.MEET, null, referent);
        orientations.go(closed, Step.CLOSE, Reason.HELPED, referent);
        assertThat(tally(structure)).isEqualTo(List.of(2L, 1L, 1L, 1L, 0L));
        Instant now = clock.instant();
        touched(open, now.minus(KEPT).plusSeconds(60));
        wiping.wipe(now);
        assertThat(orientations.find(open, As.of(sender))).isPresent();
        touched(open, now.minus(KEPT).minusSeconds(60));
        wiping.wipe(now);
        assertThat(orientations.find(open, As.of(sender))).isEmpty();
        assertThat(orientations.find(closed, As.of(sender))).isPresent();
        assertThat(tally(structure)).isEqualTo(List.of(2L, 1L, 1L, 1L, 0L));
        touched(closed, now.minus(KEPT).minusSeconds(60));
        wiping.wipe(now);
        assertThat(orientations.find(closed, As.of(sender))).isEmpty();
        assertThat(tally(structure)).isEqualTo(List.of(2L, 1L, 1L, 1L, 0L));
    }

    @Test
    void figuresAreTheAnimators() {
        Caller member = As.of(person());
        assertThatThrownBy(() -> figures.byMonth(figures.lastYear(), member)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> figures.byStructure(figures.lastYear(), "", 0, 1, member))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> figures.byMatter(figures.lastYear(), member)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void listNeedsOneStatementHoweverLong() {
        Structure structure = structure();
        Account sender = person();
        Caller referent = As.of(referentOf(structure));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            codes.add(send(structure, sender));
        }
        orientations.go(codes.get(0), Step.ACCEPT, null, referent);
        var rows = new AtomicReference<List<String>>(List.of());
        assertThat(StatementCount.of(
                        entities,
                        () -> rows.set(orientations.received(false, null, 10, referent).stream()
                                .map(row -> row.structure().name()
                                        + row.sender().name()
                                        + row.changedBy().name())
                                .toList())))
                // The search index of every node looks for changes twice a second.
                .filteredOn(statement -> !statement.contains("platform_changes"))
                .hasSize(1);
        assertThat(rows.get()).hasSize(5);
    }

    private List<Long> tally(Structure structure) {
        return figures.byStructure(figures.lastYear(), "", 0, 10_000, As.of(animator())).stream()
                .filter(row -> row.id() == structure.id())
                .map(OrientationsIT::counts)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Long> counts(Tally row) {
        return List.of(row.sent(), row.accepted(), row.met(), row.closed(), row.declined());
    }

    private void touched(String code, Instant at) {
        transactions.run(() -> entities.createQuery("update Orientation o set o.changedAt = :at where o.code = :code")
                .setParameter("at", at)
                .setParameter("code", code)
                .executeUpdate());
        entities.getEntityManagerFactory().getCache().evictAll();
    }

    private <T> List<T> together(Callable<T> first, Callable<T> second) throws Exception {
        var answers = new ArrayList<T>();
        for (Future<T> answer : threads.invokeAll(List.of(first, second))) {
            answers.add(answer.get());
        }
        return answers;
    }

    private String send(Structure structure, Account sender) {
        Sending sending = orientations.send(structure.slug(), TAXES, UUID.randomUUID(), As.of(sender));
        assertThat(sending).isInstanceOf(Sending.Sent.class);
        return ((Sending.Sent) sending).code();
    }

    private static List<String> codes(List<Orientation> rows) {
        return rows.stream().map(Orientation::code).toList();
    }

    private Structure structure() {
        var structure = new Structure(
                "atelier-" + UUID.randomUUID(), "Atelier " + UUID.randomUUID(), Country.FR, clock.instant());
        structure.addSite();
        structure.correct(Detail.ADDRESS, "1 quai Neuf");
        structure.correct(Detail.POSTCODE, "29200");
        structure.correct(Detail.COMMUNE, "Brest");
        structure.mainSite().settle(Country.FR);
        transactions.run(() -> entities.persist(structure));
        return structure;
    }

    private Account person() {
        return account(Role.MEMBER);
    }

    private Account animator() {
        return account(Role.ANIMATOR);
    }

    private Account account(Role role) {
        return accounts.create(new Account(
                UUID.randomUUID() + "@reseau.example", "Ada " + UUID.randomUUID(), role, false, clock.instant()));
    }

    private Account referentOf(Structure structure) {
        Account account = person();
        join(account, structure, true);
        return account;
    }

    private void join(Account account, Structure structure, boolean referent) {
        transactions.run(() -> settlement.settle(
                entities.find(Account.class, account.id()), entities.find(Structure.class, structure.id()), referent));
    }

    private List<Mail> mailsTo(Account account) {
        return entities.createQuery("select m from Mail m where m.recipient = :to order by m.id desc", Mail.class)
                .setParameter("to", account.address())
                .getResultList();
    }
}
