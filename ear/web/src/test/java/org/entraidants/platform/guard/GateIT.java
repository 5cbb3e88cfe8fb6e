package org.entraidants.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.entraidants.directory.people.As;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.api.ProblemMapper;
import org.entraidants.platform.privacy.Kind;
import org.entraidants.platform.privacy.Severity;
import org.junit.jupiter.api.Test;

/** Numbers of this class are chosen at random: the counters are shared with other tests. */
@InContainer
class GateIT {
    @Inject
    Gate gate;

    @Inject
    GuardDesk desk;

    @Inject
    AllowedContacts allowed;

    @Inject
    Refusals refusals;

    @Inject
    CountRows rows;

    @Inject
    Counts counts;

    @Inject
    Accounts accounts;

    @Inject
    Transactions transactions;

    @Resource
    ManagedExecutorService threads;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    private final String secret =
            "Zq7" + UUID.randomUUID().toString().substring(0, 13).replace("-", "x");
    private final Submission password = Submission.of("body", "Bonjour, son mot de passe est " + secret + ".");

    @Test
    void refusedTextIsKnownByItsHashAlone() {
        Account author = account(Role.MEMBER);
        Verdict verdict = gate.judge(password, As.of(author));
        assertThat(verdict.refused()).isTrue();
        assertThat(verdict.hits()).extracting(FieldHit::field).containsExactly("body");
        assertThat(rowsOf(author)).isEqualTo(1);
        assertThat(gate.judge(password, As.of(author)).accepted()).isFalse();
        assertThat(rowsOf(author)).isEqualTo(1);
        assertThat(tablesWith(secret)).isEmpty();
    }

    @Test
    void refusalOutlivesTheRollbackOfTheDeed() {
        Account author = account(Role.MEMBER);
        assertThatThrownBy(() -> transactions.run(
                        () -> gate.judge(password, As.of(author)).require()))
                .isInstanceOf(TextRefused.class)
                .hasMessageNotContaining(secret);
        assertThat(rowsOf(author)).isEqualTo(1);
    }

    @Test
    void apiTellsWhereTheHitsAreAndNotWhatTheyAre() {
        Verdict verdict = gate.judge(password, As.of(account(Role.MEMBER)));
        try (Response answer = new ProblemMapper().toResponse(new IllegalStateException(new TextRefused(verdict)))) {
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getEntity().toString())
                    .contains("PASSWORD", "body", "refused")
                    .doesNotContain(secret);
        }
    }

    @Test
    void releaseIsForOneValueOfOneAuthor() {
        Account author = account(Role.MEMBER);
        Caller caller = As.of(author);
        Caller animator = As.of(account(Role.ANIMATOR));
        Verdict verdict = gate.judge(password, caller);
        assertThat(gate.askRelease(verdict, As.of(account(Role.MEMBER)))).isFalse();
        assertThat(asked(author, animator)).isEmpty();
        assertThat(gate.askRelease(verdict, caller)).isTrue();
        assertThat(gate.askRelease(verdict, caller)).isFalse();
        long id = asked(author, animator).get(0).id();
        assertThatThrownBy(() -> desk.release(id, caller)).isInstanceOf(AccessDenied.class);
        assertThat(desk.release(id, animator)).isTrue();
        assertThat(desk.release(id, animator)).isFalse();
        assertThat(desk.decline(id, animator)).isFalse();
        assertThat(gate.judge(password, caller).accepted()).isTrue();
        assertThat(gate.judge(password, As.of(account(Role.MEMBER))).accepted()).isFalse();
        assertThat(gate.judge(Submission.of("body", "mdp : " + secret + "9"), caller)
                        .accepted())
                .isFalse();
        assertThat(desk.released(animator))
                .anyMatch(release -> release.author().equals(author.name())
                        && release.moderator().equals("Inès")
                        && release.kind() == Kind.PASSWORD);
    }

    @Test
    void declinedRefusalCannotBeAskedForAgain() {
        Account author = account(Role.MEMBER);
        Caller animator = As.of(account(Role.ANIMATOR));
        Verdict verdict = gate.judge(password, As.of(author));
        gate.askRelease(verdict, As.of(author));
        assertThat(desk.decline(asked(author, animator).get(0).id(), animator)).isTrue();
        Verdict again = gate.judge(password, As.of(author));
        assertThat(again.refused()).isTrue();
        assertThat(gate.askRelease(again, As.of(author))).isFalse();
        assertThat(asked(author, animator)).isEmpty();
    }

    @Test
    void weakHitsPassOnceAcknowledgedAndRefusedOnesNever() {
        Caller caller = As.of(account(Role.MEMBER));
        Map<String, String> fields = Map.of("body", "Mme Martin attend");
        Verdict weak = gate.judge(Submission.of(fields), caller);
        assertThat(weak.accepted()).isFalse();
        assertThat(weak.refused()).isFalse();
        assertThat(gate.judge(new Submission(fields, true), caller).accepted()).isTrue();
        var both = new Submission(Map.of("body", "Mme Martin, mdp : " + secret), true);
        assertThat(gate.judge(both, caller).hits())
                .extracting(hit -> hit.hit().severity())
                .containsExactly(Severity.REFUSED);
        assertThat(gate.judge(both, (Long) null).refused()).isTrue();
    }

    @Test
    void publicContactsAreNoHits() {
        Caller caller = As.of(account(Role.MEMBER));
        Caller animator = As.of(account(Role.ANIMATOR));
        String phone = (String) entities.createNativeQuery(
                        "select min(phone) from directory_sites where phone like '+33%' or phone like '0%'")
                .getSingleResult();
        assertThat(gate.judge(Submission.of("body", "Appelez le " + phone), caller)
                        .accepted())
                .isTrue();
        String number = "06 4" + (int) (Math.random() * 10) + " 5" + (int) (Math.random() * 10) + " 61 62";
        Submission unknown = Submission.of("body", "Appelez le " + number + " ou " + secret + "@services-publics.fr");
        assertThat(gate.judge(unknown, caller).hits()).hasSize(2);
        assertThat(allowed.add(number, "Accueil", animator)).isEqualTo(AllowedContacts.Added.DONE);
        assertThat(allowed.add("+33" + number.substring(1), "Accueil", animator))
                .isEqualTo(AllowedContacts.Added.KNOWN);
        assertThat(allowed.add("bonjour", "Rien", animator)).isEqualTo(AllowedContacts.Added.NOT_ONE);
        assertThatThrownBy(() -> allowed.add(number, "", caller)).isInstanceOf(AccessDenied.class);
        assertThat(gate.judge(unknown, caller).hits()).hasSize(1);
        allowed.add("@services-publics.fr", "Tous", animator);
        assertThat(gate.judge(unknown, caller).accepted()).isTrue();
        allowed.all(animator).forEach(each -> allowed.remove(each.id(), animator));
        assertThat(gate.judge(unknown, caller).hits()).hasSize(2);
    }

    @Test
    void countersOfManyAtOnceAddRight() throws Exception {
        long before = times(Kind.RIB, Counts.Outcome.MASKED);
        Callable<Boolean> one = () -> {
            counts.addOnce(Kind.RIB, Counts.Outcome.MASKED);
            return true;
        };
        for (Future<Boolean> counted : threads.invokeAll(Collections.nCopies(12, one))) {
            counted.get();
        }
        assertThat(times(Kind.RIB, Counts.Outcome.MASKED) - before).isEqualTo(12);
    }

    @Test
    void sameValueOfManyAtOnceIsOneRefusal() throws Exception {
        Account author = account(Role.MEMBER);
        Callable<Verdict> one = () -> gate.judge(password, author.id());
        for (Future<Verdict> judged : threads.invokeAll(Collections.nCopies(6, one))) {
            assertThat(judged.get().refused()).isTrue();
        }
        assertThat(rowsOf(author)).isEqualTo(1);
    }

    @Test
    void oldRefusalsAreForgotten() {
        Account author = account(Role.MEMBER);
        gate.judge(password, As.of(author));
        refusals.forgetOld();
        assertThat(rowsOf(author)).isEqualTo(1);
        transactions.run(() -> entities.createNativeQuery(
                        "update platform_guard_refusals set refused_at = ? where account_id = ?")
                .setParameter(1, Timestamp.from(Instant.now().minusSeconds(31 * 86_400L)))
                .setParameter(2, author.id())
                .executeUpdate());
        refusals.forgetOld();
        assertThat(rowsOf(author)).isZero();
    }

    private List<GuardDesk.Asked> asked(Account author, Caller animator) {
        return desk.asked(animator).stream()
                .filter(each -> each.author().equals(author.name()))
                .toList();
    }

    private long rowsOf(Account author) {
        return ((Number) entities.createNativeQuery("select count(*) from platform_guard_refusals where account_id = ?")
                        .setParameter(1, author.id())
                        .getSingleResult())
                .longValue();
    }

    private long times(Kind kind, Counts.Outcome outcome) {
        return rows.since(LocalDate.EPOCH).stream()
                .filter(row -> row[0].equals(kind.name()) && row[1].equals(outcome.name()))
                .mapToLong(row -> ((Number) row[2]).longValue())
                .sum();
    }

    /** Every text column of every table of ours in which some words stand. */
    private List<String> tablesWith(String words) {
        List<?> columns = entities.createNativeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                        where lower(data_type) like 'char%'
                          and (lower(table_name) like 'platform_%' or lower(table_name) like 'directory_%'
                               or lower(table_name) like 'forum_%')
                        """).getResultList();
        assertThat(columns).hasSizeGreaterThan(50);
        return columns.stream()
                .map(Object::toString)
                .filter(column -> holds(column, words))
                .toList();
    }

    private boolean holds(String column, String words) {
        String[] parts = column.split("\\.", 2);
        return ((Number) entities.createNativeQuery(
                                        "select count(*) from " + parts[0] + " where lower(" + parts[1] + ") like ?")
                                .setParameter(1, "%" + words.toLowerCase(Locale.ROOT) + "%")
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    private Account account(Role role) {
        String name = role == Role.MEMBER ? "Ada " + UUID.randomUUID() : "Inès";
        return accounts.create(
                new Account("g" + UUID.randomUUID() + "@essai.example", name, role, false, Instant.now()));
    }
}
