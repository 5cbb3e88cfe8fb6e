package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.platform.account.Attempt;
import org.entraidants.platform.account.SignInMechanism;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.Token;

/** The second step of signing in: the code of the telephone, or one kept on paper. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    HttpServletRequest request;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    SignIns signIns;

    @Inject
    Door door;

    private String code = "";

    /** Whether this browser has taken the first step, and not too long ago. */
    public boolean isAwaited() {
        return token().filter(signIns::awaitsCode).isPresent();
    }

    /** Opens the sign-in. */
    public void go() throws IOException {
        Attempt attempt = token().map(token -> signIns.giveCode(token, code)).orElseGet(Attempt.Refused::new);
        if (attempt instanceof Attempt.Opened) {
            door.enter(attempt, LocalPath.orHome(request.getParameter("vers")));
        } else if (isAwaited()) {
            errors.add("code", i18n.t("platform.code.wrong"));
        }
    }

    private Optional<Token> token() {
        return SignInMechanism.cookie(request);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
