package org.entraidants.directory.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.Structure;
import org.entraidants.directory.people.Invitations;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.PasswordRefused;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.account.Way;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of an invitation leads. Opening the page changes nothing, since programs that check mails open every link;
 * the button accepts.
 */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    Invitations invitations;

    @Inject
    SignIns signIns;

    @Inject
    Door door;

    @Inject
    PageRequest page;

    @Inject
    Notice notice;

    @Inject
    I18n i18n;

    private Invitations.@Nullable Opened opened;
    private String name = "";
    private String password = "";
    private boolean refused;

    @PostConstruct
    void look() {
        opened = invitations.look(token()).orElse(null);
        if (opened != null) {
            name = opened.invitation().name();
        }
    }

    /** Makes the account, or joins the structure to the one there is, and signs in. */
    public void accept() throws IOException {
        try {
            Optional<Account> account = invitations.accept(token(), name, password, page.getLanguage());
            if (account.isEmpty()) {
                refused = true;
                look();
                return;
            }
            String target = target();
            notice.say(i18n.t("directory.invitation.welcome"));
            door.enter(signIns.as(account.get(), door.origin(), Way.LINK), target);
        } catch (PasswordRefused refused) {
            door.show(refused, "password");
        }
    }

    private String target() {
        Structure structure = opened == null ? null : opened.invitation().structure();
        if (structure == null) {
            return "/compte";
        }
        boolean leads = opened != null && opened.invitation().isReferent();
        return "/annuaire/" + structure.slug() + (leads ? "/equipe" : "");
    }

    private Token token() {
        return new Token(page.value("token"));
    }

    /** Whether the link can be used. */
    public boolean isGood() {
        return opened != null && opened.isGood() && !refused;
    }

    /** Whether the address has an account already. */
    public boolean isKnown() {
        return opened != null && opened.known();
    }

    /** Why the link cannot be used. */
    public String getTrouble() {
        return opened == null ? "UNKNOWN" : opened.state().name();
    }

    public Invitations.@Nullable Opened getOpened() {
        return opened;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
