package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.config.Settings;

/**
 * What happens to a form whose author is no longer signed in: when it asks for that ({@code <e:keep/>}), it is kept, and
 * stands filled on its page after they have signed in again in the same browser, by whatever way.
 */
@ApplicationScoped
class ExpiredSignIn {
    static final String FIELD = "keepFor";
    private static final String COOKIE = "entraidants-form";

    @Inject
    KeptForms forms;

    @Inject
    ClientLimits limits;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Notice notice;

    @Inject
    I18n i18n;

    /** Keeps the form that was sent, and says so on the page where one signs in. */
    void keep(HttpServletRequest request, HttpServletResponse response, String path) {
        if (FormFiles.mayBeIn(request) && limits.tryKeep(request).isPresent()) {
            return;
        }
        Optional<Long> author =
                PageRequest.number(request.getMethod().equals("POST") ? request.getParameter(FIELD) : null);
        if (author.isEmpty()) {
            return;
        }
        Optional<Token> kept = limits.tryKeep(request).isPresent()
                ? Optional.empty()
                : forms.keep(author.get(), path, storable(request));
        kept.ifPresent(token -> response.addCookie(cookie(token.value(), (int) KeptForm.LIFE.toSeconds())));
        notice.say(i18n.t(kept.isPresent() ? "platform.kept.signIn" : "platform.kept.lost"), response);
    }

    private static FormValues storable(HttpServletRequest request) {
        var fields = FormValues.storable(request.getParameterMap());
        boolean files = FormFiles.areIn(request);
        FormFiles.discard(request);
        return new FormValues(fields.values(), fields.complete() && !files);
    }

    /** The request with what its author typed before, or as it is. */
    HttpServletRequest fill(HttpServletRequest request, HttpServletResponse response, String path) {
        Long account = caller.accountId();
        Optional<FormValues> kept = account == null || !request.getMethod().equals("GET")
                ? Optional.empty()
                : token(request).flatMap(token -> forms.giveBack(token, account, path));
        kept.ifPresent(form -> {
            response.addCookie(cookie("", 0));
            response.setHeader("Cache-Control", "no-store");
            notice.tell(i18n.t(form.complete() ? "platform.kept.back" : "platform.kept.back.partly"));
        });
        return kept.<HttpServletRequest>map(form -> new FilledForm(request, form))
                .orElse(request);
    }

    private static Optional<Token> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> new Token(cookie.getValue()))
                .findFirst();
    }

    private Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
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
