package org.entraidants.platform.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.People;
import org.entraidants.platform.account.People.Outcome;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Somebody's account, for administrators: role, closing, a second factor that was lost. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    People people;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable Account account;

    /** Finds the account and does what a button asks for. */
    public void open() throws IOException {
        Optional<Long> id = PageRequest.number(page.value("id"));
        Optional<String> deed = page.posted("deed");
        if (id.isPresent() && deed.isPresent()) {
            done(perform(deed.get(), id.get()));
        }
        account = id.flatMap(known -> people.find(known, caller)).orElse(null);
        if (account == null) {
            answers.notFound();
        }
    }

    private Outcome perform(String deed, long id) {
        return switch (deed) {
            case "close" -> people.close(id, caller);
            case "reopen" -> people.reopen(id, caller);
            case "factor" -> people.removeSecondFactor(id, caller);
            default ->
                role(deed).map(role -> people.changeRole(id, role, caller)).orElse(Outcome.UNKNOWN);
        };
    }

    private static Optional<Role> role(String name) {
        return List.of(Role.values()).stream()
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private void done(Outcome outcome) throws IOException {
        if (outcome == Outcome.LAST_ADMINISTRATOR) {
            errors.add(i18n.t("platform.accounts.last"));
        } else if (outcome == Outcome.DONE) {
            answers.goTo(page.getPath(), i18n.t("platform.accounts.done"));
        }
    }

    /** The account, null when there is none. */
    public @Nullable Account getAccount() {
        return account;
    }

    /** The roles that an account can have. */
    public List<Role> getRoles() {
        return List.of(Role.MEMBER, Role.ANIMATOR, Role.ADMINISTRATOR);
    }
}
