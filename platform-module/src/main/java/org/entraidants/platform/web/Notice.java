package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What has just been done, to be said once on the page that follows a redirect. It travels in a cookie of the browser:
 * pages have no server session.
 */
@Named
@RequestScoped
public class Notice {
    static final String COOKIE = "entraidants-notice";

    @Inject
    HttpServletRequest request;

    private String text = "";

    /** Says it on the next page; at most some 500 characters. Only while Faces answers a form. */
    public void say(String words) {
        say(words, (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }

    /** Says it on the next page; at most some 500 characters. */
    public void say(String words, HttpServletResponse response) {
        response.addCookie(cookie(
                Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8)), 60));
    }

    /** Says it on this very page. */
    void tell(String words) {
        text = words;
    }

    /** What the page before left to say, empty for nothing. */
    public String getText() {
        return text;
    }

    /** Takes the words out of the request; to be called before the answer is written. */
    void take(HttpServletResponse response) {
        found().ifPresent(value -> {
            response.addCookie(cookie("", 0));
            text = decoded(value);
        });
    }

    private Optional<String> found() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
