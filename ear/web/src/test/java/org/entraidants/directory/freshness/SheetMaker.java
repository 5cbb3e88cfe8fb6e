package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Structure;
import org.entraidants.directory.place.Country;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Role;

/** Makes sheets that nobody has ever confirmed, and the people who answer for them. */
@ApplicationScoped
@Transactional
public class SheetMaker {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Accounts accounts;

    /** A sheet somewhere; {@code emails} may be empty. */
    public Structure sheet(String postcode, String commune, String emails) {
        return sheet("Atelier " + UUID.randomUUID(), postcode, commune, emails);
    }

    public Structure sheet(String name, String postcode, String commune, String emails) {
        var structure = new Structure("atelier-" + UUID.randomUUID(), name, Country.FR, Instant.now());
        structure.addSite();
        structure.correct(Detail.ADDRESS, "1 rue de l’Essai");
        structure.correct(Detail.POSTCODE, postcode);
        structure.correct(Detail.COMMUNE, commune);
        structure.correct(Detail.EMAILS, emails);
        structure.correct(Detail.HOURS, "Mo-Fr 09:00-12:00");
        structure.mainSite().settle(Country.FR);
        entities.persist(structure);
        return structure;
    }

    public Account person(String address, String name, Role role) {
        return accounts.create(new Account(address, name, role, false, Instant.now()));
    }

    public void entrust(Account person, Structure structure) {
        entities.flush();
        long id = ((Number) entities.createNativeQuery("select coalesce(max(id), 0) from directory_memberships")
                        .getSingleResult())
                .longValue();
        // Far above those of the entity manager.
        entities.createNativeQuery(
                        "insert into directory_memberships (id, version, account_id, structure_id, referent, since)"
                                + " values (?, 1, ?, ?, ?, ?)")
                .setParameter(1, Math.max(id, 2_000_000_000L) + 1)
                .setParameter(2, person.id())
                .setParameter(3, structure.id())
                .setParameter(4, true)
                .setParameter(5, Timestamp.from(Instant.now()))
                .executeUpdate();
    }

    /** As many sheets as wanted, each person answering for as many as the others. */
    public void network(int sheets, int people, String postcode, String commune, String domain) {
        var persons = new java.util.ArrayList<Account>();
        for (int i = 0; i < people; i++) {
            persons.add(person("p%03d@%s".formatted(i, domain), "Personne " + i, Role.MEMBER));
        }
        for (int i = 0; i < sheets; i++) {
            entrust(persons.get(i % people), sheet(postcode, commune, ""));
        }
    }

    /** Mail may be written at any hour; tests run at night too. */
    public void openTheNight() {
        entities.createNativeQuery("update directory_freshness set from_hour = 0, to_hour = 24")
                .executeUpdate();
    }

    /** What was to be done later about a sheet is to be done now. */
    public void hurry(Structure structure) {
        entities.createNativeQuery(
                        "update directory_askings set next_at = ? where next_at is not null" + " and structure_id = ?")
                .setParameter(1, Timestamp.from(Instant.now().minusSeconds(1)))
                .setParameter(2, structure.id())
                .executeUpdate();
    }
}
