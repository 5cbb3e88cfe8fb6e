package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Sight;
import org.entraidants.events.gathering.Sights;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.persistence.Collision;

/**
 * The boundary of the day itself: who is there. Noted by those who stand at the door, who are those who plan and those who help
 * where one meets; people who come online say it themselves.
 */
@ApplicationScoped
public class Attendance {
    private static final int MOST = 1000;
    private static final Pattern MORE_THAN_A_NAME = Pattern.compile("[\\d@]");

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    Arrivals arrivals;

    @Inject
    Wishes wishes;

    @Inject
    Gate gate;

    /**
     * Who comes without having asked.
     *
     * @param address empty for who tells none
     * @param structure where they help, empty for none
     * @param key the number of the form: sent twice, it is one person
     */
    public record WalkIn(String name, String address, String structure, UUID key, Locale language) {}

    /** Whether somebody who sees so much stands at the door of a gathering. */
    public boolean isKeeper(Gathering gathering, Sight sight) {
        return !gathering.isDraft()
                && (sight.planner()
                        || (!sight.structures().isEmpty()
                                && gathering
                                        .site()
                                        .filter(site -> sight.structures()
                                                .contains(site.structure().id()))
                                        .isPresent()));
    }

    private void require(Gathering gathering, Caller caller) {
        if (!isKeeper(gathering, sights.of(caller))) {
            caller.require(Role.ANIMATOR);
        }
    }

    /** All who asked to come and have not left, and who walked in: by name, for those at the door. */
    public List<Registration> list(Gathering gathering, Caller caller) {
        require(gathering, caller);
        return entities.createQuery("""
                        select r from Registration r where r.gathering = :gathering and r.state in :on
                        order by lower(r.name), r.id
                        """, Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("on", EnumSet.complementOf(EnumSet.of(Standing.LEFT, Standing.EXPIRED)))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The registration behind a code that somebody shows; empty when it is not signed, or the caller is not at the door. */
    public Optional<Registration> shown(String code, Caller caller) {
        return PresenceCode.number(code)
                .map(id -> entities.find(Registration.class, id))
                .filter(registration -> PresenceCode.isOf(registration, code))
                .filter(registration -> isKeeper(registration.gathering(), sights.of(caller)));
    }

    /**
     * Notes that somebody is there, or that it was a mistake.
     *
     * @param since since when, at most
     * @return false when it is not the day, or there is no such person
     */
    public boolean note(Gathering gathering, long registrationId, boolean there, Instant since, Caller caller) {
        require(gathering, caller);
        return arrivals.note(gathering.id(), registrationId, there, since);
    }

    /** Somebody who comes online says so by the link of their own page; empty when it leads nowhere. */
    public Optional<Registration> here(String link) {
        return arrivals.here(link);
    }

    /** Whether the person is let in online now. */
    public static boolean isLetIn(Registration registration, Instant now) {
        return Arrivals.isLetIn(registration, now);
    }

    /** Notes somebody who came without having asked: there is always room for one more chair. */
    public Registered walkIn(Gathering gathering, WalkIn who, Caller caller) {
        require(gathering, caller);
        List<Flaw> flaws = Wishes.flaws(who);
        if (!flaws.isEmpty()) {
            return new Registered.Flawed(flaws);
        }
        Verdict verdict = gate.judgeOwn(Submission.of(texts(who)), caller);
        if (!verdict.accepted()) {
            return new Registered.Refused(verdict);
        }
        Wish wish = wishes.of(who, gathering, caller);
        return Collision.repeating(
                () -> arrivals.walkIn(gathering.id(), wish, who.key().toString()));
    }

    /** A name is not judged as a text: it names a person, as it should. What no name holds is. */
    private static Map<String, String> texts(WalkIn who) {
        var texts = new LinkedHashMap<String, String>();
        if (MORE_THAN_A_NAME.matcher(who.name()).find()) {
            texts.put("name", who.name());
        }
        texts.put("structure", who.structure());
        return texts;
    }
}
