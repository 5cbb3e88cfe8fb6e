package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.privacy.Guard;

/** The boundary of the network's own list of public numbers and addresses; animators keep it. */
@ApplicationScoped
@Transactional
public class AllowedContacts {
    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 200;

    private static final Pattern DOMAIN = Pattern.compile("@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,5}");
    private static final int MOST = 500;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** What became of a contact that was to be added. */
    public enum Added {
        DONE,
        KNOWN,
        NOT_ONE
    }

    /** All of them, by what they are. */
    public List<AllowedContact> all(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select c from AllowedContact c order by c.contact", AllowedContact.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Allows a contact.
     *
     * @param written a telephone number, an address of mail, or {@code @} and a domain
     */
    public Added add(String written, String note, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<String> contact = normal(written.strip().toLowerCase(Locale.ROOT));
        if (contact.isEmpty()) {
            return Added.NOT_ONE;
        }
        if (!stored(Set.of(contact.get())).isEmpty()) {
            return Added.KNOWN;
        }
        long by = caller.identity().orElseThrow().accountId();
        entities.persist(new AllowedContact(contact.get(), note.strip(), by, clock.instant()));
        entities.flush();
        return Added.DONE;
    }

    private static Optional<String> normal(String written) {
        if (DOMAIN.matcher(written).matches()) {
            return Optional.of(written);
        }
        return Guard.contacts(written).stream().findFirst();
    }

    /** Takes a contact off the list; it is found again from now on. */
    public void remove(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        entities.createQuery("delete from AllowedContact c where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Which of these contacts are allowed, by themselves or by their domain. */
    Set<String> among(Set<String> asked) {
        Set<String> keys = new HashSet<>(asked);
        asked.stream()
                .filter(contact -> contact.contains("@"))
                .map(AllowedContacts::domain)
                .forEach(keys::add);
        Set<String> found = stored(keys);
        return asked.stream()
                .filter(contact -> found.contains(contact) || found.contains(domain(contact)))
                .collect(Collectors.toSet());
    }

    private static String domain(String contact) {
        return contact.substring(Math.max(0, contact.indexOf('@')));
    }

    private Set<String> stored(Set<String> keys) {
        return new HashSet<>(
                entities.createQuery("select c.contact from AllowedContact c where c.contact in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }
}
