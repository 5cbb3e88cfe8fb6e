package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;

/** The boundary of what people tell of themselves; nothing is told unless they consent. */
@ApplicationScoped
@Transactional
public class Profiles {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Cards cards;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** What the caller tells. */
    public Optional<Person> own(Caller caller) {
        caller.require(Role.MEMBER);
        return Optional.ofNullable(
                entities.find(Person.class, caller.identity().orElseThrow().accountId()));
    }

    /** What the caller tells, to be changed. */
    public Profile ownProfile(Caller caller) {
        return own(caller).map(Person::profile).orElse(Profile.NEW);
    }

    /**
     * The caller tells something else, or shows it to others; the cards as a referent follow the consent.
     *
     * @return whether it was kept: not with personal data of others
     */
    public Verdict tell(Profile profile, Caller caller) {
        caller.require(Role.MEMBER);
        Verdict verdict = gate.judgeOwn(words(profile), caller);
        if (verdict.accepted()) {
            keep(profile, caller.identity().orElseThrow().accountId());
        }
        return verdict;
    }

    /** What the gate reads of a profile. */
    public static Submission words(Profile profile) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("about", profile.about());
        fields.put("conditions", profile.trainingConditions());
        return Submission.of(fields);
    }

    private void keep(Profile profile, long accountId) {
        Person person = entities.find(Person.class, accountId);
        Consent before = person == null ? null : person.consent();
        if (person == null) {
            person = new Person(entities.find(Account.class, accountId));
            entities.persist(person);
        }
        person.tell(profile, clock.instant());
        if (person.consent() != before) {
            cards.follow(person);
        }
    }

    /** A person, as far as consent lets this caller see; everybody sees themselves. */
    public Optional<Person> visible(long accountId, Caller caller) {
        Long self = caller.accountId();
        return entities.createQuery("""
                        select p from Person p join fetch p.account a
                        where p.accountId = :account and a.closedAt is null
                          and (p.consent in :visible or p.accountId = :self)
                        """, Person.class)
                .setParameter("account", accountId)
                .setParameter("visible", Colleagues.visibleTo(caller))
                .setParameter("self", self == null ? -1L : self)
                .getResultStream()
                .findFirst();
    }
}
