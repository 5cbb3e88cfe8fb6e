package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.mail.MailAddress;

/** Puts people in their places without anybody asking, in the running transaction: for a network that is made at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Settlement {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    JoinRequests requests;

    /** Somebody belongs to a structure. */
    public void settle(Account account, Structure structure, boolean referent) {
        memberships.join(account, structure, referent);
    }

    /** Somebody tells of themselves. */
    public void tell(Account account, Profile profile, Instant at) {
        var person = new Person(account);
        person.tell(profile, at);
        entities.persist(person);
    }

    /** Somebody is asked into a structure and has not come yet. */
    public void invite(MailAddress address, String name, Structure structure, Account by) {
        invitations.invite(address, name, structure, false, Locale.FRENCH, by);
    }

    /** Somebody asks to join, and waits. */
    public void ask(MailAddress address, String name, Structure structure, String words, Instant at) {
        var request = new JoinRequest(address, structure, null, at);
        request.say(name, words, Locale.FRENCH);
        entities.persist(request);
        requests.await(request, null);
    }
}
