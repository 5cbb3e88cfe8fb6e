package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Recognises a caller by the session cookie of a browser or the bearer token of a program. No HTTP session is made. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    /** The browser's cookie. */
    public static final String COOKIE = "entraidants";

    private static final String BEARER = "Bearer ";

    @Inject
    SignIns signIns;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Identity> identity = identify(request);
        if (identity.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(Caller.ATTRIBUTE, identity.get());
        return context.notifyContainerAboutLogin(
                identity.get().address(), Set.of(identity.get().role().name()));
    }

    private Optional<Identity> identify(HttpServletRequest request) {
        return bearer(request)
                .map(signIns::ofProgram)
                .orElseGet(() -> cookie(request).flatMap(signIns::ofBrowser));
    }

    /** The token that a program sends, whether or not it is still good. */
    public static Optional<Token> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(value -> value.startsWith(BEARER))
                .map(value -> new Token(value.substring(BEARER.length()).strip()));
    }

    /** The token in the browser's cookie, whether or not it is still good. */
    public static Optional<Token> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(Token::new)
                .findFirst();
    }
}
