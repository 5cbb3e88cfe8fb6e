package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.entraidants.platform.account.Attempt;
import org.entraidants.platform.account.Origin;
import org.entraidants.platform.account.PasswordRefused;

/** What the pages at which one signs in have in common. */
@RequestScoped
public class Door {
    @Inject
    HttpServletRequest request;

    @Inject
    SignInCookie cookie;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    /** The browser that asks. */
    public Origin origin() {
        return new Origin(false, Device.of(request.getHeader("User-Agent")));
    }

    /**
     * Lets in whom an attempt admits: on to the page that was wanted, or to the code of the second factor.
     *
     * @param target the page to go on to
     * @return false when the attempt was refused; the page has to say so
     */
    public boolean enter(Attempt attempt, String target) throws IOException {
        if (attempt instanceof Attempt.Opened opened) {
            cookie.give(opened.token(), (HttpServletResponse) external().getResponse());
            answers.goTo(LocalPath.orHome(target));
            return true;
        }
        if (attempt instanceof Attempt.CodeWanted wanted) {
            cookie.give(wanted.token(), (HttpServletResponse) external().getResponse());
            answers.goTo("/connexion/code?vers=" + URLEncoder.encode(LocalPath.orHome(target), StandardCharsets.UTF_8));
            return true;
        }
        return false;
    }

    /**
     * Says that there were too many tries.
     *
     * @return whether there were
     */
    public boolean isShut(Optional<Duration> wait) {
        wait.ifPresent(left -> {
            external().setResponseStatus(429);
            external().setResponseHeader("Retry-After", Long.toString(left.toSeconds()));
            errors.add(i18n.t("platform.signIn.tooOften", left.toSeconds()));
        });
        return wait.isPresent();
    }

    /** Says at its field what is wrong with a new password. */
    public void show(PasswordRefused refused, String field) {
        errors.add(field, i18n.t("platform.password." + refused.verdict()));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
