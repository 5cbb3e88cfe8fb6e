package org.entraidants.platform.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.AccessToken;
import org.entraidants.platform.account.AccessToken.Scope;
import org.entraidants.platform.account.AccessTokens;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** The tokens with which one's programs use the API. */
@Named
@RequestScoped
public class TokensPage {
    @Inject
    AccessTokens tokens;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    PageErrors errors;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private String name = "";
    private Scope scope = Scope.READ;
    private int days = 90;
    private String fresh = "";
    private List<AccessToken> list = List.of();

    /** Revokes the token whose button was pressed, or shows them all. */
    public void open() throws IOException {
        Optional<Long> revoked = page.postedNumber("revoked");
        if (revoked.isPresent()) {
            tokens.revoke(revoked.get(), accountId());
            answers.goTo("/compte/jetons", i18n.t("platform.tokens.revoked"));
        } else {
            list = tokens.of(accountId());
        }
    }

    public List<AccessToken> getList() {
        return list;
    }

    /** Makes a token, shown this once. */
    public void create() {
        Optional<Token> made =
                tokens.create(accountId(), name.strip(), scope, days == 0 ? null : Duration.ofDays(days));
        made.ifPresentOrElse(
                token -> {
                    fresh = token.value();
                    name = "";
                },
                () -> errors.add(i18n.t("platform.tokens.tooMany", AccessTokens.MOST)));
    }

    /** The token just made, else empty. */
    public String getFresh() {
        return fresh;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    private long accountId() {
        return caller.identity().orElseThrow().accountId();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    /** How many days it lives, 0 for no end. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
