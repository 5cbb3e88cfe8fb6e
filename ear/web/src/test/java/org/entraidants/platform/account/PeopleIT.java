package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.People.Outcome;
import org.junit.jupiter.api.Test;

@InContainer
class PeopleIT {
    private static final String PASSWORD = "trois girafes au guichet";

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    AccessTokens tokens;

    @Inject
    People people;

    private final Caller caller = in(Role.ADMINISTRATOR);

    @Test
    void closedAccountIsOutAtOnceAndComesBackWithoutItsTokens() {
        Account ada = create(Role.MEMBER);
        Token signIn = ((Attempt.Opened) signIn(ada)).token();
        Token token =
                tokens.create(ada.id(), "tableau", AccessToken.Scope.READ, null).orElseThrow();
        assertThat(people.close(ada.id(), caller)).isEqualTo(Outcome.DONE);
        assertThat(signIns.ofBrowser(signIn)).isEmpty();
        assertThat(signIns.ofProgram(token)).isEmpty();
        assertThat(signIn(ada)).isEqualTo(new Attempt.Refused());
        assertThat(people.reopen(ada.id(), caller)).isEqualTo(Outcome.DONE);
        assertThat(signIn(ada)).isInstanceOf(Attempt.Opened.class);
        assertThat(signIns.ofProgram(token)).isEmpty();
    }

    @Test
    void twoAdministratorsWhoDismissEachOtherLeaveOne() throws InterruptedException, ExecutionException {
        List<Account> others = people.find("@demo.example", null, 100, caller).stream()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .toList();
        Account ada = create(Role.ADMINISTRATOR);
        var start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome> one = threads.submit(() -> afterwards(start, ada));
            Future<Outcome> other = threads.submit(() -> afterwards(start, others.get(0)));
            start.countDown();
            assertThat(List.of(one.get(), other.get()))
                    .containsExactlyInAnyOrder(Outcome.DONE, Outcome.LAST_ADMINISTRATOR);
        } finally {
            threads.shutdown();
            others.forEach(account -> people.changeRole(account.id(), Role.ADMINISTRATOR, caller));
            people.changeRole(ada.id(), Role.MEMBER, caller);
        }
    }

    private Outcome afterwards(CountDownLatch start, Account account) throws InterruptedException {
        start.await();
        return people.changeRole(account.id(), Role.MEMBER, caller);
    }

    @Test
    void othersThanAdministratorsAreRefused() {
        Caller animator = in(Role.ANIMATOR);
        assertThatThrownBy(() -> people.find("", null, 10, animator)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.close(1, animator)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.changeRole(1, Role.ADMINISTRATOR, animator))
                .isInstanceOf(AccessDenied.class);
    }

    private static Caller in(Role role) {
        return new Caller() {
            @Override
            public Role role() {
                return role;
            }
        };
    }

    private Account create(Role role) {
        return accounts.create(
                new Account(UUID.randomUUID() + "@network.example", "Ada", role, false, Instant.now()), PASSWORD);
    }

    private Attempt signIn(Account account) {
        return signIns.withPassword(account.address(), PASSWORD, new Origin(false, ""));
    }
}
