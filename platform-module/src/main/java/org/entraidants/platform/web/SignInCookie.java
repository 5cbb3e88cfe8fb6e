package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.entraidants.platform.account.SignInMechanism;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.config.Settings;

/** The cookie that keeps a browser signed in. Scripts and other sites never see it. */
@ApplicationScoped
public class SignInCookie {
    private static final Duration LIFE = Duration.ofDays(14);

    @Inject
    Settings settings;

    public void give(Token token, HttpServletResponse response) {
        response.addCookie(cookie(token.value(), (int) LIFE.toSeconds()));
    }

    public void takeBack(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(SignInMechanism.COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.baseUrl()
                .filter(url -> "https".equals(url.getScheme()))
                .isPresent());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
