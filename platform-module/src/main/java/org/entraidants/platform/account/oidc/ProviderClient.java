package org.entraidants.platform.account.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** Speaks OpenID Connect with one provider. Its document is fetched on first use, and again every hour. */
class ProviderClient {
    static final int LONGEST_WAIT = 5_000;
    private static final Duration DOCUMENT_LIFE = Duration.ofHours(1);

    private final Settings.Provider settings;
    private volatile @Nullable Known known;

    /** What the provider says of itself, and who checks what it signs. */
    private record Known(OIDCProviderMetadata document, Signatures signatures, Instant until) {}

    ProviderClient(Settings.Provider settings) {
        this.settings = settings;
    }

    String name() {
        return settings.name();
    }

    /** Makes sure that the provider is there. */
    void meet() throws ProviderTrouble {
        known();
    }

    private Known known() throws ProviderTrouble {
        Known before = known;
        if (before != null && before.until().isAfter(Instant.now())) {
            return before;
        }
        try {
            OIDCProviderMetadata document =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), LONGEST_WAIT, LONGEST_WAIT);
            Known fresh = new Known(
                    document,
                    new Signatures(settings, document.getJWKSetURI()),
                    Instant.now().plus(DOCUMENT_LIFE));
            known = fresh;
            return fresh;
        } catch (IOException | GeneralException failed) {
            throw new ProviderTrouble(Trouble.UNREACHABLE, failed);
        }
    }

    /** Where a browser goes with a ticket. */
    URI door(Ticket ticket, URI back) throws ProviderTrouble {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.clientId()),
                        back)
                .endpointURI(known().document().getAuthorizationEndpointURI())
                .state(new State(ticket.state().value()))
                .nonce(new Nonce(ticket.nonce()))
                .codeChallenge(new CodeVerifier(ticket.verifier()), CodeChallengeMethod.S256)
                .acrValues(acr())
                .build()
                .toURI();
    }

    private @Nullable List<ACR> acr() {
        return settings.acr().isEmpty()
                ? null
                : settings.acr().stream().map(ACR::new).toList();
    }

    /** Who came back with an answer. */
    Proof proof(Answer answer, Ticket ticket, URI back) throws ProviderTrouble {
        if (answer.error().isPresent()) {
            boolean declined = answer.error().get().equals("access_denied");
            throw new ProviderTrouble(declined ? Trouble.DECLINED : Trouble.REFUSED, "the provider says no");
        }
        if (answer.issuer()
                .filter(issuer -> !issuer.equals(settings.issuer().toString()))
                .isPresent()) {
            throw new ProviderTrouble(Trouble.REFUSED, "another issuer answers");
        }
        String code = answer.code().orElseThrow(() -> new ProviderTrouble(Trouble.REFUSED, "no code"));
        OIDCTokenResponse tokens = redeem(code, ticket, back);
        JWT idToken = tokens.getOIDCTokens().getIDToken();
        IDTokenClaimsSet claims = known().signatures().check(idToken, new Nonce(ticket.nonce()));
        if (!settings.acr().isEmpty()
                && (claims.getACR() == null
                        || !settings.acr().contains(claims.getACR().getValue()))) {
            throw new ProviderTrouble(Trouble.REFUSED, "the level of assurance is not one of those asked for");
        }
        UserInfo person = person(tokens, claims);
        Optional<String> address = Optional.ofNullable(person.getEmailAddress()).filter(told -> told.length() <= 254);
        Boolean verified = person.getEmailVerified();
        return new Proof(
                settings.issuer().toString(),
                claims.getSubject().getValue(),
                address,
                verified == null ? settings.verifiesMail() : verified,
                idToken.serialize());
    }

    private OIDCTokenResponse redeem(String code, Ticket ticket, URI back) throws ProviderTrouble {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(ticket.verifier()));
        HTTPResponse answer =
                send(new TokenRequest.Builder(known().document().getTokenEndpointURI(), authentication(), grant)
                        .build()
                        .toHTTPRequest());
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response.indicatesSuccess()) {
                return (OIDCTokenResponse) response.toSuccessResponse();
            }
            ErrorObject error = response.toErrorResponse().getErrorObject();
            throw new ProviderTrouble(Trouble.REFUSED, "the code is not taken: " + error.getCode());
        } catch (ParseException unreadable) {
            throw new ProviderTrouble(Trouble.REFUSED, unreadable);
        }
    }

    private ClientAuthentication authentication() throws ProviderTrouble {
        var id = new ClientID(settings.clientId());
        var secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> methods = known().document().getTokenEndpointAuthMethods();
        boolean onlyPost = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return onlyPost ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    /** What the provider tells of the person: as JSON, as a signed token, or with the ID token alone. */
    private UserInfo person(OIDCTokenResponse tokens, IDTokenClaimsSet claims) throws ProviderTrouble {
        URI endpoint = known().document().getUserInfoEndpointURI();
        try {
            return endpoint == null
                    ? new UserInfo(claims.toJWTClaimsSet())
                    : ask(endpoint, tokens, claims.getSubject());
        } catch (ParseException unreadable) {
            throw new ProviderTrouble(Trouble.REFUSED, unreadable);
        }
    }

    private UserInfo ask(URI endpoint, OIDCTokenResponse tokens, Subject subject)
            throws ProviderTrouble, ParseException {
        HTTPResponse answer =
                send(new UserInfoRequest(endpoint, tokens.getOIDCTokens().getAccessToken()).toHTTPRequest());
        UserInfoResponse response = UserInfoResponse.parse(answer);
        if (!response.indicatesSuccess()) {
            throw new ProviderTrouble(Trouble.REFUSED, "the provider does not tell who it is");
        }
        JWT signed = response.toSuccessResponse().getUserInfoJWT();
        UserInfo told = signed == null
                ? response.toSuccessResponse().getUserInfo()
                : known().signatures().check(signed);
        if (!subject.equals(told.getSubject())) {
            throw new ProviderTrouble(Trouble.REFUSED, "the provider tells of somebody else");
        }
        return told;
    }

    private static HTTPResponse send(HTTPRequest request) throws ProviderTrouble {
        request.setConnectTimeout(LONGEST_WAIT);
        request.setReadTimeout(LONGEST_WAIT);
        request.setFollowRedirects(false);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new ProviderTrouble(Trouble.UNREACHABLE, "status " + answer.getStatusCode());
            }
            return answer;
        } catch (IOException failed) {
            throw new ProviderTrouble(Trouble.UNREACHABLE, failed);
        }
    }

    /** Where a sign-in ends at the provider, if it has such a place. */
    Optional<URI> exit(String idToken, URI back) throws ProviderTrouble {
        URI endpoint = known().document().getEndSessionEndpointURI();
        try {
            return endpoint == null
                    ? Optional.empty()
                    : Optional.of(new LogoutRequest(
                                    endpoint,
                                    JWTParser.parse(idToken),
                                    back,
                                    new State(Token.fresh().value()))
                            .toURI());
        } catch (java.text.ParseException unreadable) {
            throw new ProviderTrouble(Trouble.REFUSED, unreadable);
        }
    }
}
