package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.registration.Registered;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.ClientLimits;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Asking to come: {@code /agenda/12-…/inscription}. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    OpenGathering open;

    @Inject
    Registrations registrations;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientLimits limits;

    @Inject
    Door door;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Gathering gathering;

    /** Shows the form, or notes what it has sent. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering();
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        boolean sent = page.posted("come").isPresent() && !page.isGivenBack();
        if (sent && (caller.isSignedIn() || !door.isShut(limits.tryAsk(request)))) {
            settle(registrations.register(gathering.id(), request(gathering), caller), gathering);
        } else if (!sent && !caller.isSignedIn() && !gathering.seating().guests()) {
            answers.goTo("/connexion");
        }
    }

    private Request request(Gathering to) {
        boolean online = to.mode() == Mode.ONLINE
                || (to.mode() == Mode.HYBRID && text("way").equals("online"));
        return new Request(
                text("name"),
                text("email"),
                text("structure"),
                online,
                !text("lunch").isEmpty(),
                text("accessNeeds"),
                text("answer"),
                i18n.getLanguage());
    }

    private void settle(Registered registered, Gathering to) throws IOException {
        if (registered instanceof Registered.Done done) {
            Standing standing = done.registration().standing();
            answers.goTo(to.path(), i18n.t("events.come." + standing, done.position()));
        } else if (registered instanceof Registered.Asked) {
            answers.goTo(to.path(), i18n.t("events.come.asked"));
        } else if (registered instanceof Registered.Flawed flawed) {
            flawed.flaws().forEach(this::tell);
        } else if (registered instanceof Registered.Refused) {
            errors.add(i18n.t("events.flaw.PERSONAL"));
        } else {
            answers.goTo(to.path(), i18n.t("events.come.closed"));
        }
    }

    private void tell(Flaw flaw) {
        errors.add(
                flaw.field(),
                i18n.t("events.flaw." + flaw.kind(), i18n.t("events.field." + flaw.field()), flaw.limit()));
    }

    /** What was typed in a field. */
    public String text(String field) {
        return page.posted(field).orElse("").strip();
    }

    public @Nullable Gathering getGathering() {
        return gathering;
    }

    public boolean isHybrid() {
        return gathering != null && gathering.mode() == Mode.HYBRID;
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path());
    }
}
