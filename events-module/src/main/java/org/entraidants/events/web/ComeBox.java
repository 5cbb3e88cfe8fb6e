package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the page of a gathering offers to those who may come. */
@Named
@RequestScoped
public class ComeBox {
    @Inject
    OpenGathering open;

    @Inject
    Registrations registrations;

    @Inject
    GatheringWords words;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Registration own;
    private boolean looked;

    /** Whether one can still register. */
    public boolean isOpen() {
        return open.gathering().filter(one -> one.isComing(clock.instant())).isPresent();
    }

    private Optional<Registration> own() {
        if (!looked) {
            looked = true;
            own = open.gathering()
                    .flatMap(one -> registrations.own(one, caller))
                    .orElse(null);
        }
        return Optional.ofNullable(own);
    }

    public boolean isRegistered() {
        return own().isPresent();
    }

    /** Where the caller stands, in words. */
    public String getStanding() {
        return own().map(one -> words.standing(one, registrations.position(one)))
                .orElse("");
    }

    /** ok, wait or warm. */
    public String getChip() {
        return own().filter(one -> one.standing() == Standing.SEATED).isPresent() ? "ok" : "wait";
    }

    /** The page of the caller's own registration. */
    public String getOwnPage() {
        return own().map(one -> page.to(one.path())).orElse("");
    }

    /** Whether one click is enough: nothing is asked. */
    public boolean isOneClick() {
        return caller.isSignedIn()
                && open.gathering()
                        .filter(one -> one.mode() != Mode.HYBRID && !asks(one))
                        .isPresent();
    }

    static boolean asks(Gathering gathering) {
        return gathering.asksLunch()
                || gathering.asksAccess()
                || !gathering.question().isEmpty();
    }

    /** Whether the caller may register at all. */
    public boolean isAllowed() {
        return caller.isSignedIn()
                || open.gathering().filter(one -> one.seating().guests()).isPresent();
    }

    /** Where one registers. */
    public String getForm() {
        return page.to(open.gathering().map(Gathering::path).orElse("/agenda") + "/inscription");
    }

    /** The words of the button. */
    public String getLabel() {
        boolean full = open.gathering().filter(Gathering::isFull).isPresent();
        return i18n.t(full ? "events.come.wait" : "events.come");
    }
}
