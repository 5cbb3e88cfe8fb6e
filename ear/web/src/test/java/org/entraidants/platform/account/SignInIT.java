package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class SignInIT {
    private static final String PASSWORD = "un mot de passe";

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    private final String address = UUID.randomUUID() + "@network.example";

    @Test
    void cookieOfSignInNamesItsCaller() {
        createAda();
        Token token = accounts.signIn(address, PASSWORD, false).orElseThrow();
        assertThat(whoAmI(withCookie(token))).isEqualTo("ANIMATOR Ada");
    }

    @Test
    void signedOutCookieIsNobody() {
        createAda();
        Token token = accounts.signIn(address, PASSWORD, false).orElseThrow();
        accounts.signOut(token);
        assertThat(whoAmI(withCookie(token))).isEqualTo("VISITOR ");
    }

    @Test
    void bearerTokenIsNoCookie() {
        createAda();
        Token token = accounts.signIn(address, PASSWORD, true).orElseThrow();
        assertThat(whoAmI(visitor().with("Authorization", "Bearer " + token.value())))
                .isEqualTo("ANIMATOR Ada");
        assertThat(whoAmI(withCookie(token))).isEqualTo("VISITOR ");
    }

    @Test
    void wrongPasswordOpensNothing() {
        createAda();
        assertThat(accounts.signIn(address, PASSWORD + "!", false)).isEmpty();
        assertThat(accounts.signIn("nobody@network.example", PASSWORD, false)).isEmpty();
    }

    private void createAda() {
        accounts.create(new Account(address, "Ada", Role.ANIMATOR, false, Instant.now()), PASSWORD);
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
