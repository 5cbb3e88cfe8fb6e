package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.events.calendar.CalendarWriter;
import org.entraidants.events.calendar.CalendarWriter.Head;
import org.entraidants.events.calendar.CalendarWriter.Method;
import org.entraidants.events.calendar.CalendarWriter.Party;
import org.entraidants.events.calendar.Entries;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Wording;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Invitation;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/**
 * What is written to those who asked to come. Date, place and how to come in stand in the mail itself; its button leads to the
 * page of that person, so nobody else may read it.
 */
@ApplicationScoped
class RegistrationMail {
    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Line line;

    @Inject
    Clock clock;

    /** Where the person stands now. */
    void tell(Registration to) {
        Wording words = words(to);
        Gathering gathering = to.gathering();
        switch (to.standing()) {
            case TO_CONFIRM ->
                send(
                        to,
                        letter(to, "confirm")
                                .says(words.text("mail.confirm", minutes()))
                                .offers(words.text("mail.confirm.go"), page(to)));
            case SEATED ->
                send(
                        to,
                        coded(to, invited(to, letter(to, "seated").says(words.text("mail.seated")), Method.REQUEST))
                                .offers(words.text("mail.manage"), page(to)));
            case WAITING ->
                send(
                        to,
                        facts(to, letter(to, "waiting").says(words.text("mail.waiting", line.position(to))))
                                .offers(words.text("mail.manage"), page(to)));
            case OFFERED ->
                send(
                        to,
                        facts(
                                        to,
                                        letter(to, "offered")
                                                .says(words.text(
                                                        "mail.offered",
                                                        words.moment(
                                                                java.util.Objects.requireNonNull(to.until()),
                                                                gathering.zone()))))
                                .offers(words.text("mail.offered.go"), page(to)));
            case LEFT, EXPIRED -> tellEnd(to, false);
        }
    }

    private static long minutes() {
        return Seats.TO_CONFIRM.toMinutes();
    }

    /** @param came whether the gathering stands in the person's calendar */
    void tellEnd(Registration to, boolean came) {
        String kind = to.standing() == Standing.EXPIRED ? "expired" : "left";
        Letter letter = letter(to, kind)
                .says(words(to).text("mail." + kind, to.gathering().title()));
        if (came) {
            letter.invites(invitation(to, Method.CANCEL));
        }
        send(
                to,
                letter.offers(
                        words(to).text("mail.gathering"),
                        settings.page(to.language(), to.gathering().path())));
    }

    /** The date, the hours or the place are others now. */
    void tellChange(Registration to) {
        Letter letter = letter(to, "changed").says(words(to).text("mail.changed"));
        Letter told = to.standing() == Standing.SEATED ? invited(to, letter, Method.REQUEST) : facts(to, letter);
        send(to, told.offers(words(to).text("mail.manage"), page(to)));
    }

    /** The gathering does not take place. */
    void tellCancelled(Registration to) {
        Gathering gathering = to.gathering();
        Letter letter = letter(to, "cancelled").says(words(to).text("mail.cancelled"));
        if (!gathering.cancelReason().isEmpty()) {
            letter.says(gathering.cancelReason());
        }
        facts(to, letter);
        if (to.standing() == Standing.SEATED) {
            letter.invites(invitation(to, Method.CANCEL));
        }
        send(to, letter.offers(words(to).text("mail.gathering"), settings.page(to.language(), gathering.path())));
    }

    /** Their calendar program seems to have declined. */
    void askWhether(Registration to) {
        Letter letter = facts(to, letter(to, "declined").says(words(to).text("mail.declined")));
        send(to, letter.offers(words(to).text("mail.declined.go"), page(to)));
    }

    /** It comes soon. */
    void remind(Registration to) {
        Letter letter = facts(to, letter(to, "reminder").says(words(to).text("mail.reminder")));
        if (to.online() && !to.gathering().link().isEmpty()) {
            letter.offers(words(to).text("mail.join"), settings.page(to.language(), to.room()));
        }
        send(
                to,
                letter.says(words(to).text("mail.reminder.leave"))
                        .offers(words(to).text("mail.manage"), page(to)));
    }

    private Letter letter(Registration to, String kind) {
        String subject = words(to)
                .text(
                        "mail." + kind + ".subject",
                        to.gathering().title(),
                        words(to).day(to.gathering()));
        return Letter.of("gathering-" + kind, to.language(), subject).confidential();
    }

    private Letter invited(Registration to, Letter letter, Method method) {
        return facts(to, letter).invites(invitation(to, method));
    }

    /** Who comes on site has a code to show at the door. */
    private Letter coded(Registration to, Letter letter) {
        return to.online()
                ? letter
                : letter.shows(words(to).text("mail.code"), settings.page(to.language(), PresenceCode.path(to)));
    }

    private Letter facts(Registration to, Letter letter) {
        Gathering gathering = to.gathering();
        Wording words = words(to);
        letter.states(words.text("mail.what"), gathering.title())
                .states(words.text("mail.when"), words.day(gathering) + ", " + words.hours(gathering));
        if (to.online()) {
            letter.states(words.text("mail.where"), words.text("mail.online"));
        } else {
            letter.states(words.text("mail.where"), gathering.venue().oneLine());
            if (!gathering.venue().howToCome().isEmpty()) {
                letter.states(words.text("mail.access"), gathering.venue().howToCome());
            }
        }
        return letter;
    }

    Invitation invitation(Registration to, Method method) {
        Gathering gathering = to.gathering();
        String page = settings.page(to.language(), gathering.path()).toString();
        var party = new Party(settings.mailFrom().address(), to.address(), to.name());
        var entry = Entries.of(gathering, words(to), page, Optional.of(party), Optional.empty());
        // Who leaves takes only their own entry out.
        var told = method == Method.CANCEL ? entry.taken() : entry;
        return new Invitation(
                method.name(), CalendarWriter.write(new Head(method, "", clock.instant()), List.of(told)));
    }

    private URI page(Registration to) {
        return settings.page(to.language(), to.path());
    }

    private Wording words(Registration to) {
        return new Wording(messages, to.language(), clock);
    }

    private void send(Registration to, Letter letter) {
        if (!to.address().isEmpty()) {
            outbox.queue(to.address(), to.name(), letter);
        }
    }
}
