package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.registration.Registered;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who comes, for those who plan: {@code /agenda/12-…/inscrits}. They enter people, and take them out. */
@Named
@RequestScoped
public class AttendeesPage {
    @Inject
    OpenGathering open;

    @Inject
    Registrations registrations;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable Gathering gathering;
    private List<Registration> people = List.of();

    /** Shows the list, or does what a button says. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering();
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        if (page.posted("enter").isPresent() && !page.isGivenBack()) {
            enter(gathering);
        }
        people = registrations.all(gathering, caller);
        Optional<Long> out = page.postedNumber("out");
        if (out.isPresent()) {
            takeOut(out.get(), gathering);
        }
    }

    private void enter(Gathering to) throws IOException {
        boolean online = to.mode() == Mode.ONLINE
                || (to.mode() == Mode.HYBRID && text("way").equals("online"));
        var request =
                new Request(text("name"), text("email"), text("structure"), online, false, "", "", i18n.getLanguage());
        // An animator who types no address would enter themselves.
        if (text("email").isEmpty()) {
            tell(new Flaw("email", Flaw.Kind.MISSING, 0));
            return;
        }
        Registered registered = registrations.register(to.id(), request, caller);
        if (registered instanceof Registered.Done done) {
            answers.goTo(
                    to.path() + "/inscrits",
                    i18n.t(
                            "events.entered." + done.registration().standing(),
                            done.registration().name()));
        } else if (registered instanceof Registered.Flawed flawed) {
            flawed.flaws().forEach(this::tell);
        } else {
            errors.add(i18n.t("events.come.closed"));
        }
    }

    private void tell(Flaw flaw) {
        errors.add(
                flaw.field(),
                i18n.t("events.flaw." + flaw.kind(), i18n.t("events.field." + flaw.field()), flaw.limit()));
    }

    private void takeOut(long id, Gathering from) throws IOException {
        for (Registration one : people) {
            if (one.id() == id) {
                registrations.leave(one.link());
            }
        }
        answers.goTo(from.path() + "/inscrits", i18n.t("events.taken.out"));
    }

    /** What was typed in a field. */
    public String text(String field) {
        return page.posted(field).orElse("").strip();
    }

    public List<Registration> getPeople() {
        return people;
    }

    /** How many have a seat, and how many wait, in words. */
    public String getCount() {
        long seated =
                people.stream().filter(one -> one.standing() == Standing.SEATED).count();
        long waiting = people.stream()
                .filter(one -> one.standing() == Standing.WAITING)
                .count();
        return i18n.t("events.count", seated, waiting);
    }

    public boolean isHybrid() {
        return gathering != null && gathering.mode() == Mode.HYBRID;
    }

    public boolean isOpen() {
        return gathering != null && gathering.isPublished();
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path());
    }
}
