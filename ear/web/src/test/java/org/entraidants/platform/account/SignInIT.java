package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class SignInIT {
    private static final String PASSWORD = "trois girafes au guichet";

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    AccessTokens tokens;

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    private final String address = UUID.randomUUID() + "@network.example";

    @Test
    void cookieOfSignInNamesItsCaller() {
        createAda();
        Token token = signIn(false);
        assertThat(whoAmI(withCookie(token))).isEqualTo("ANIMATOR Ada");
    }

    @Test
    void signedOutCookieIsNobody() {
        createAda();
        Token token = signIn(false);
        signIns.end(token);
        assertThat(whoAmI(withCookie(token))).isEqualTo("VISITOR ");
    }

    @Test
    void bearerTokenIsNoCookie() {
        createAda();
        Token token = signIn(true);
        assertThat(whoAmI(visitor().with("Authorization", "Bearer " + token.value())))
                .isEqualTo("ANIMATOR Ada");
        assertThat(whoAmI(withCookie(token))).isEqualTo("VISITOR ");
    }

    @Test
    void wrongPasswordOpensNothing() {
        createAda();
        var origin = new Origin(false, "");
        assertThat(signIns.withPassword(address, PASSWORD + "!", origin)).isEqualTo(new Attempt.Refused());
        assertThat(signIns.withPassword("nobody@network.example", PASSWORD, origin))
                .isEqualTo(new Attempt.Refused());
    }

    @Test
    void personalTokenReadsButDoesNotWrite() {
        Account ada = createAda();
        Token token =
                tokens.create(ada.id(), "tableau", AccessToken.Scope.READ, null).orElseThrow();
        Visitor program = visitor().with("Authorization", "Bearer " + token.value());
        assertThat(program.get("/api/v1/structures?limit=1").statusCode()).isEqualTo(200);
        assertThat(program.with("Content-Type", "text/csv")
                        .post("/api/v1/imports", "id,nom")
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.get("/compte/jetons").statusCode()).isEqualTo(403);
        assertThat(tokens.of(ada.id())).extracting(AccessToken::usedAt).doesNotContainNull();
    }

    @Test
    void personalTokenEndsWithItsLifeOrItsOwnersWord() {
        Account ada = createAda();
        Token past = tokens.create(ada.id(), "hier", AccessToken.Scope.READ, Duration.ofDays(-1))
                .orElseThrow();
        assertThat(signIns.ofProgram(past)).isEmpty();
        Token present = tokens.create(ada.id(), "demain", AccessToken.Scope.WRITE, Duration.ofDays(1))
                .orElseThrow();
        assertThat(signIns.ofProgram(present)).isPresent();
        long id = tokens.of(ada.id()).get(0).id();
        tokens.revoke(id, ada.id() + 1);
        assertThat(signIns.ofProgram(present)).isPresent();
        tokens.revoke(id, ada.id());
        assertThat(signIns.ofProgram(present)).isEmpty();
    }

    @Test
    void oldHashIsMadeAnewAtSignIn() {
        Account ada = createAda();
        setHash(ada, pbkdf2.generate(PASSWORD.toCharArray()));
        assertThat(signIn(false)).isNotNull();
        assertThat(hashOf(ada)).startsWith("$argon2id$");
        assertThat(signIn(false)).isNotNull();
    }

    @Test
    void anotherPasswordEndsTheOtherSignIns() {
        createAda();
        Token elsewhere = signIn(false);
        Token here = signIn(false);
        Session session =
                signIns.of(accounts.byAddress(address).orElseThrow().id()).get(0);
        assertThat(accounts.changePassword(session, PASSWORD + "!", "quatre girafes au guichet"))
                .isFalse();
        assertThat(accounts.changePassword(session, PASSWORD, "quatre girafes au guichet"))
                .isTrue();
        assertThat(signIns.ofBrowser(here)).isPresent();
        assertThat(signIns.ofBrowser(elsewhere)).isEmpty();
        assertThatThrownBy(() -> accounts.changePassword(session, "quatre girafes au guichet", "motdepasse123"))
                .hasRootCauseInstanceOf(PasswordRefused.class);
    }

    private void setHash(Account account, String hash) {
        transactions.run(() -> entities.createNativeQuery("update platform_accounts set password_hash = ? where id = ?")
                .setParameter(1, hash)
                .setParameter(2, account.id())
                .executeUpdate());
        entities.getEntityManagerFactory().getCache().evictAll();
    }

    private String hashOf(Account account) {
        return (String) entities.createNativeQuery("select password_hash from platform_accounts where id = ?")
                .setParameter(1, account.id())
                .getSingleResult();
    }

    private Token signIn(boolean bearer) {
        return ((Attempt.Opened) signIns.withPassword(address, PASSWORD, new Origin(bearer, ""))).token();
    }

    private Account createAda() {
        return accounts.create(new Account(address, "Ada", Role.ANIMATOR, false, Instant.now()), PASSWORD);
    }

    private Visitor visitor() {
        return Visitor.at("http://localhost:" + settings.port());
    }

    private Visitor withCookie(Token token) {
        return visitor().with("Cookie", SignInMechanism.COOKIE + "=" + token.value());
    }

    private static String whoAmI(Visitor visitor) {
        return visitor.get(WhoAmI.PATH).body();
    }
}
