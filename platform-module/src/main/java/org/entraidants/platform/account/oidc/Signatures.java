package org.entraidants.platform.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.entraidants.platform.config.Settings;

/**
 * Checks what the provider signs, with keys that only it has: never with none, nor with the secret that we share. Its public
 * keys are kept for an hour, and fetched anew when an unknown one comes.
 */
class Signatures {
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Settings.Provider settings;
    private final JWSKeySelector<SecurityContext> keys;

    Signatures(Settings.Provider settings, URI keySet) throws ProviderTrouble {
        this.settings = settings;
        try {
            JWKSource<SecurityContext> source = JWKSourceBuilder.create(
                            keySet.toURL(),
                            new DefaultResourceRetriever(
                                    ProviderClient.LONGEST_WAIT, ProviderClient.LONGEST_WAIT, LARGEST_KEY_SET))
                    .cache(Duration.ofHours(1).toMillis(), 3L * ProviderClient.LONGEST_WAIT)
                    // It would keep threads of its own.
                    .refreshAheadCache(false)
                    .build();
            this.keys = new JWSVerificationKeySelector<>(ALGORITHMS, source);
        } catch (MalformedURLException malformed) {
            throw new ProviderTrouble(Trouble.REFUSED, malformed);
        }
    }

    /** The words of an ID token for us and for this try. */
    IDTokenClaimsSet check(JWT idToken, Nonce nonce) throws ProviderTrouble {
        var validator =
                new IDTokenValidator(new Issuer(settings.issuer()), new ClientID(settings.clientId()), keys, null);
        try {
            IDTokenClaimsSet claims = validator.validate(idToken, nonce);
            if (claims.getAuthorizedParty() != null
                    && !claims.getAuthorizedParty().getValue().equals(settings.clientId())) {
                throw new ProviderTrouble(Trouble.REFUSED, "the token was given to somebody else");
            }
            return claims;
        } catch (KeySourceException unreachable) {
            throw new ProviderTrouble(Trouble.UNREACHABLE, unreachable);
        } catch (BadJOSEException | JOSEException bad) {
            throw new ProviderTrouble(Trouble.REFUSED, bad);
        }
    }

    /** What a signed answer tells of a person. */
    UserInfo check(JWT told) throws ProviderTrouble {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(keys);
        try {
            JWTClaimsSet claims = processor.process(told, null);
            boolean byIssuer = claims.getIssuer() == null
                    || claims.getIssuer().equals(settings.issuer().toString());
            boolean forUs =
                    claims.getAudience().isEmpty() || claims.getAudience().contains(settings.clientId());
            if (!byIssuer || !forUs) {
                throw new ProviderTrouble(Trouble.REFUSED, "what it tells of the person is not for us");
            }
            return new UserInfo(claims);
        } catch (KeySourceException unreachable) {
            throw new ProviderTrouble(Trouble.UNREACHABLE, unreachable);
        } catch (BadJOSEException | JOSEException | IllegalArgumentException bad) {
            throw new ProviderTrouble(Trouble.REFUSED, bad);
        }
    }
}
