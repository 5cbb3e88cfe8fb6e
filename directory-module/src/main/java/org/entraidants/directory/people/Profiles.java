package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.privacy.Hit;

/** The boundary of what people tell of themselves; nothing is told unless they consent. */
@ApplicationScoped
@Transactional
public class Profiles {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Cards cards;

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
     * @return the personal data for which nothing was kept, none when all is well
     */
    public List<Hit> tell(Profile profile, Caller caller) {
        caller.require(Role.MEMBER);
        List<Hit> hits = FreeText.refused(profile.about() + "\n\n" + profile.trainingConditions());
        return hits.isEmpty() ? keep(profile, caller.identity().orElseThrow().accountId()) : hits;
    }

    private List<Hit> keep(Profile profile, long accountId) {
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
        return List.of();
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
