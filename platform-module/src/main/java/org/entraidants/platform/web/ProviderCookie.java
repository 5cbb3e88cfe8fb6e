package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.config.Settings;

/** What a browser keeps while its owner is at the provider: the state of the try, and the language of the page. */
@ApplicationScoped
public class ProviderCookie {
    static final String NAME = "entraidants-provider";
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** What was kept. */
    record Kept(Locale language, Token state) {}

    @Inject
    Settings settings;

    void give(Kept kept, HttpServletRequest request, HttpServletResponse response) {
        String value = kept.language().getLanguage() + "." + kept.state().value();
        response.addCookie(cookie(value, (int) LIFE.toSeconds(), request));
    }

    /** Takes it back; empty when there is none. */
    Optional<Kept> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> value = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(text -> text.matches("(fr|en)\\..+"))
                .findFirst();
        value.ifPresent(found -> response.addCookie(cookie("", 0, request)));
        return value.map(text -> new Kept(Locale.forLanguageTag(text.substring(0, 2)), new Token(text.substring(3))));
    }

    private Cookie cookie(String value, int seconds, HttpServletRequest request) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + "/connexion/retour");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.baseUrl()
                .filter(url -> "https".equals(url.getScheme()))
                .isPresent());
        cookie.setMaxAge(seconds);
        // Strict would not come along from the provider's site.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
