package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.platform.guard.PublicContacts;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * The telephone numbers and addresses of mail on the sheets, and those of referents who show them to everybody: kept in
 * memory, and read anew when something has changed, once a minute at most.
 */
@ApplicationScoped
@Transactional
class PublishedContacts implements PublicContacts {
    private static final long MILLIS_KEPT = 60_000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SearchIndex index;

    @Inject
    Clock clock;

    private volatile @Nullable Kept kept;

    private record Kept(long number, long readAt, Set<String> contacts) {}

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<String> published(Set<String> contacts) {
        Set<String> known = known();
        return contacts.stream().filter(known::contains).collect(Collectors.toSet());
    }

    private Set<String> known() {
        Kept known = kept;
        long number = index.number();
        long now = clock.millis();
        if (known == null || (known.number != number && now - known.readAt > MILLIS_KEPT)) {
            known = new Kept(number, now, read());
            kept = known;
        }
        return known.contacts;
    }

    private Set<String> read() {
        var contacts = new HashSet<String>();
        List<Object[]> sites = entities.createQuery(
                        "select t.phone, t.emails from Site t where t.structure.mergedInto is null", Object[].class)
                .getResultList();
        sites.forEach(row -> add(contacts, (String) row[0], addresses(row[1])));
        List<Object[]> referents = entities.createQuery("""
                        select r.phone, r.email from Referent r
                        where r.consent = :all and r.structure.mergedInto is null""", Object[].class)
                .setParameter("all", Consent.EVERYONE)
                .getResultList();
        referents.forEach(row -> add(contacts, (String) row[0], row[1] == null ? List.of() : List.of(row[1])));
        return Set.copyOf(contacts);
    }

    /** A converted column comes back as its list. */
    private static List<?> addresses(@Nullable Object emails) {
        return emails instanceof List<?> list ? list : List.of();
    }

    private static void add(Set<String> contacts, @Nullable String phone, List<?> addresses) {
        if (phone != null) {
            contacts.addAll(phone.startsWith("+") ? Set.of(phone) : Guard.contacts(phone));
        }
        addresses.forEach(address -> contacts.add(address.toString().toLowerCase(Locale.ROOT)));
    }
}
