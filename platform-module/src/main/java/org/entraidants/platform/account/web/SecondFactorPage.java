package org.entraidants.platform.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.SecondFactors;
import org.entraidants.platform.account.SecondFactors.Enrolment;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.ClientLimits;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.QrCode;
import org.jspecify.annotations.Nullable;

/** Setting up a second factor, renewing its codes on paper, taking it away. */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    HttpServletRequest request;

    @Inject
    SecondFactors factors;

    @Inject
    Accounts accounts;

    @Inject
    ClientLimits limits;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    Door door;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private String code = "";
    private List<String> recoveryCodes = List.of();
    private @Nullable Enrolment enrolment;

    /** Whether the account has one. */
    public boolean isSet() {
        return account().hasSecondFactor();
    }

    /** The codes for paper, right after they were made; else none. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public int getRecoveryCodesLeft() {
        return factors.recoveryCodesLeft(accountId());
    }

    /** The secret in groups of four, for typing. */
    public String getSecret() {
        return enrolment().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The picture for the telephone's camera. */
    public String getPicture() {
        return QrCode.dataUri(enrolment().uri());
    }

    /** The same for an application on this very device. */
    public String getUri() {
        return enrolment().uri();
    }

    private Enrolment enrolment() {
        if (enrolment == null) {
            enrolment = factors.begin(accountId());
        }
        return enrolment;
    }

    /** Ends setting up. */
    public void confirm() {
        recoveryCodes = tooOften() ? List.of() : answered(factors.confirm(accountId(), code));
    }

    /** Makes new codes for paper. */
    public void renew() {
        recoveryCodes = tooOften() ? List.of() : answered(factors.renew(accountId(), code));
    }

    /** Takes the second factor away. */
    public void remove() throws IOException {
        if (tooOften()) {
            return;
        }
        if (factors.remove(accountId(), code)) {
            answers.goTo("/compte", i18n.t("platform.factor.removed"));
        } else {
            errors.add("code", i18n.t("platform.code.wrong"));
        }
    }

    private List<String> answered(List<String> codes) {
        if (codes.isEmpty()) {
            errors.add("code", i18n.t("platform.code.wrong"));
        }
        return codes;
    }

    private boolean tooOften() {
        return door.isShut(limits.trySignIn(request, account().address()));
    }

    private Account account() {
        return accounts.byId(accountId()).orElseThrow();
    }

    private long accountId() {
        return caller.identity().orElseThrow().accountId();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
