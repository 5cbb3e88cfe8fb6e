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
    private static final String PASSWORD = "trois girafes au guichet";

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

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

    private Token signIn(boolean bearer) {
        return ((Attempt.Opened) signIns.withPassword(address, PASSWORD, new Origin(bearer, ""))).token();
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
