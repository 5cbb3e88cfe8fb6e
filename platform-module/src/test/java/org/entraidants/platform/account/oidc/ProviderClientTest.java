package org.entraidants.platform.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderClientTest {
    private static final URI BACK = URI.create("https://entraide.example/connexion/retour");

    private final Ticket ticket = Ticket.fresh("/annuaire", null);
    private SpeakingProvider provider;
    private ProviderClient client;

    @BeforeEach
    void start() throws IOException {
        provider = new SpeakingProvider().expecting(ticket);
        client = new ProviderClient(provider.settings(false));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void doorCarriesTheTryButNotItsSecrets() throws ProviderTrouble {
        var asking = new ProviderClient(provider.settings(false, "eidas1", "eidas2"));
        assertThat(asking.door(ticket, BACK).toString())
                .startsWith(provider.issuer() + "/authorize?")
                .contains(
                        "response_type=code",
                        "scope=openid+email",
                        "acr_values=eidas1+eidas2",
                        "state=" + ticket.state().value(),
                        "nonce=" + ticket.nonce(),
                        "code_challenge_method=S256",
                        "redirect_uri=https%3A%2F%2Fentraide.example%2Fconnexion%2Fretour")
                .doesNotContain(ticket.verifier(), SpeakingProvider.SECRET);
    }

    @Test
    void believesWhatIsSignedForUsAndThisTry() throws ProviderTrouble {
        Proof proof = proof();
        assertThat(proof.subject()).isEqualTo("ada");
        assertThat(proof.address()).contains("ada@network.example");
        assertThat(proof.addressProved()).isTrue();
        assertThat(provider.lastTokenQuestion()).contains("code_verifier=" + ticket.verifier(), "client_secret=");
    }

    @Test
    void otherNonceIsRefused() {
        provider.says(claims -> provider.signed(claims.claim("nonce", "another try's")));
        assertRefused();
    }

    @Test
    void missingNonceIsRefused() {
        provider.says(claims -> provider.signed(claims.claim("nonce", null)));
        assertRefused();
    }

    @Test
    void tokenForSomebodyElseIsRefused() {
        provider.says(claims -> provider.signed(claims.audience("another network")));
        assertRefused();
    }

    @Test
    void tokenForSeveralWithoutUsAsItsPartyIsRefused() {
        provider.says(claims -> provider.signed(claims.audience(List.of(SpeakingProvider.CLIENT, "another network"))
                .claim("azp", "another network")));
        assertRefused();
    }

    @Test
    void expiredTokenIsRefused() {
        Date past = Date.from(Instant.now().minusSeconds(300));
        provider.says(claims -> provider.signed(claims.expirationTime(past)));
        assertRefused();
    }

    @Test
    void otherIssuerIsRefused() {
        provider.says(claims -> provider.signed(claims.issuer("https://somebody.example")));
        assertRefused();
    }

    @Test
    void unsignedTokenIsRefused() {
        provider.says(provider::unsigned);
        assertRefused();
    }

    @Test
    void tokenSignedWithTheSharedSecretIsRefused() {
        provider.says(provider::signedWithOurSecret);
        assertRefused();
    }

    @Test
    void forgedSignatureIsRefused() {
        provider.says(provider::forged);
        assertRefused();
    }

    @Test
    void newKeyIsFetched() throws ProviderTrouble {
        proof();
        proof();
        assertThat(provider.keyQuestions()).isOne();
        provider.changesItsKey();
        assertThat(proof().subject()).isEqualTo("ada");
        assertThat(provider.keyQuestions()).isEqualTo(2);
    }

    @Test
    void userInfoMayBeSigned() throws ProviderTrouble {
        provider.tells("application/jwt", provider.signed(person().audience(SpeakingProvider.CLIENT)));
        Proof proof = proof();
        assertThat(proof.address()).contains("ada@ministere.example");
        assertThat(proof.addressProved()).isFalse();
    }

    @Test
    void signedUserInfoMustBeTheProvidersAndForUs() {
        List<String> bad = Stream.of(
                        provider.unsigned(person()),
                        provider.forged(person()),
                        provider.signed(person().audience("another network")),
                        provider.signed(person().issuer("https://somebody.example")))
                .toList();
        assertThat(bad).allSatisfy(words -> {
            provider.tells("application/jwt", words);
            assertRefused();
        });
    }

    @Test
    void userInfoOfSomebodyElseIsRefused() {
        provider.tells("application/json", "{\"sub\":\"eve\",\"email\":\"ada@network.example\"}");
        assertRefused();
    }

    @Test
    void addressIsProvedWhenTheProviderSaysSoOrIsTrustedToHaveProvedIt() throws ProviderTrouble {
        var trusting = new ProviderClient(provider.settings(true));
        provider.tells("application/json", "{\"sub\":\"ada\",\"email\":\"ada@network.example\"}");
        assertThat(proof().addressProved()).isFalse();
        assertThat(trusting.proof(code(), ticket, BACK).addressProved()).isTrue();
        provider.tells(
                "application/json", "{\"sub\":\"ada\",\"email\":\"ada@network.example\",\"email_verified\":false}");
        assertThat(trusting.proof(code(), ticket, BACK).addressProved()).isFalse();
    }

    @Test
    void levelOfAssuranceMustBeOneOfThoseAskedFor() throws ProviderTrouble {
        assertThat(new ProviderClient(provider.settings(false, "eidas1", "eidas2"))
                        .proof(code(), ticket, BACK)
                        .subject())
                .isEqualTo("ada");
        client = new ProviderClient(provider.settings(false, "eidas3"));
        assertRefused();
    }

    @Test
    void answerOfAnotherIssuerIsRefused() {
        var mixedUp = new Answer(
                Optional.empty(), Optional.of("code"), Optional.empty(), Optional.of("https://somebody.example"));
        assertTrouble(Trouble.REFUSED, mixedUp);
    }

    @Test
    void whoSaysNoIsNotBlamed() {
        assertTrouble(
                Trouble.DECLINED,
                new Answer(Optional.empty(), Optional.empty(), Optional.of("access_denied"), Optional.empty()));
        assertTrouble(
                Trouble.REFUSED,
                new Answer(Optional.empty(), Optional.empty(), Optional.of("invalid_scope"), Optional.empty()));
    }

    @Test
    void providerThatIsDownIsSaidToBeSo() throws ProviderTrouble {
        provider.close();
        assertThatExceptionOfType(ProviderTrouble.class)
                .isThrownBy(() -> client.door(ticket, BACK))
                .matches(trouble -> trouble.trouble() == Trouble.UNREACHABLE);
    }

    @Test
    void providerThatGoesDownInBetweenToo() throws ProviderTrouble {
        client.meet();
        provider.close();
        assertTrouble(Trouble.UNREACHABLE, code());
    }

    @Test
    void signingOutShowsWhatWasSigned() throws ProviderTrouble {
        Proof proof = proof();
        assertThat(client.exit(proof.idToken(), BACK).orElseThrow().toString())
                .startsWith(provider.issuer() + "/out?")
                .contains("id_token_hint=" + proof.idToken(), "post_logout_redirect_uri=", "state=");
    }

    private JWTClaimsSet.Builder person() {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .subject("ada")
                .claim("email", "ada@ministere.example");
    }

    private static Answer code() {
        return new Answer(Optional.empty(), Optional.of("code"), Optional.empty(), Optional.empty());
    }

    private Proof proof() throws ProviderTrouble {
        return client.proof(code(), ticket, BACK);
    }

    private void assertRefused() {
        assertTrouble(Trouble.REFUSED, code());
    }

    private void assertTrouble(Trouble expected, Answer answer) {
        assertThatExceptionOfType(ProviderTrouble.class)
                .isThrownBy(() -> client.proof(answer, ticket, BACK))
                .satisfies(trouble -> assertThat(trouble.trouble()).isEqualTo(expected));
    }
}
