package org.entraidants.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entraidants.events.after.Minutes;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registered;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;

/** What tests of what follows a gathering begin with. */
@ApplicationScoped
public class HeldGatherings {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PlannedGatherings planned;

    @Inject
    Registrations registrations;

    @Inject
    Minutes minutes;

    @Inject
    Transactions transactions;

    /** A seat for a member. */
    public Registration seat(Gathering gathering, Caller member) {
        return done(registrations.register(gathering.id(), Request.own(false, Locale.FRENCH), member));
    }

    /** A seat for somebody without an account. */
    public Registration seat(Gathering gathering, String name, String address) {
        var request = new Request(name, address, "", false, false, "", "", Locale.FRENCH);
        return done(registrations.register(gathering.id(), request, planned.demo("animatrice")));
    }

    private static Registration done(Registered registered) {
        return ((Registered.Done) registered).registration();
    }

    /** It took place yesterday. */
    public Gathering hold(Gathering gathering) {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        update(
                "update events_gatherings set starts_at = ?, ends_at = ? where id = ?",
                Timestamp.from(yesterday.minus(Duration.ofMinutes(90))),
                Timestamp.from(yesterday),
                gathering.id());
        return planned.gathering(gathering.id());
    }

    /** A workshop that took place yesterday, and to which nobody came. */
    public Gathering held(Map<String, String> more) {
        return hold(planned.workshop(10, more));
    }

    /** One whose minutes name a member, who has something to do. */
    public void heldWithMinutes(String name, Caller owner) {
        Gathering workshop = planned.workshop(10, Map.of());
        seat(workshop, owner);
        Map<String, String> texts = Map.of(
                "said",
                "Merci à " + name + ".",
                "what-1",
                "Relire la fiche de " + name,
                "owner-1",
                Long.toString(owner.identity().orElseThrow().accountId()),
                "due-1",
                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
        minutes.keep(hold(workshop), texts, 0, true, planned.demo("animatrice"));
    }

    /** Notes that somebody came, or that it was a mistake. */
    public void came(Registration registration, boolean there) {
        if (there) {
            update(
                    "update events_registrations set came_at = ? where id = ?",
                    Timestamp.from(Instant.now()),
                    registration.id());
        } else {
            update("update events_registrations set came_at = null where id = ?", registration.id());
        }
    }

    /** Changes rows past the entity manager. */
    public void update(String sql, Object... values) {
        transactions.run(() -> {
            var query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    /** The texts of the mails of a kind to an address, the oldest first. */
    public List<String> mails(String address, String kind) {
        List<?> found = entities.createNativeQuery(
                        "select text from platform_mails where recipient = ? and kind = ? order by id")
                .setParameter(1, address)
                .setParameter(2, kind)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
