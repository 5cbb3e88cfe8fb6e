package org.entraidants.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entraidants.directory.people.As;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Gatherings;
import org.entraidants.events.gathering.Part;
import org.entraidants.events.gathering.Planned;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** What tests of gatherings begin with. */
@ApplicationScoped
public class PlannedGatherings {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Gatherings gatherings;

    @Inject
    Accounts accounts;

    @Inject
    Transactions transactions;

    /** One of the demonstration, such as {@code animatrice}. */
    public Caller demo(String name) {
        return As.of(accounts.byAddress(name + "@demo.example").orElseThrow());
    }

    /** A new member, of no structure. */
    public Caller member() {
        String address = UUID.randomUUID() + "@essai.example";
        transactions.run(
                () -> accounts.create(new Account(address, "Essai Membre", Role.MEMBER, false, Instant.now())));
        return As.of(accounts.byAddress(address).orElseThrow());
    }

    /** An announced workshop with so many seats, in half a year. */
    public Gathering workshop(int seats, Map<String, String> more) {
        var texts = new HashMap<>(Map.of(
                "kind", "workshop",
                "title", "Atelier " + UUID.randomUUID(),
                "day", LocalDate.now(java.time.ZoneOffset.UTC).plusDays(180).toString(),
                "begin", "10:00",
                "end", "11:30",
                "mode", "onSite",
                "place", "Salle des essais",
                "commune", "Pau",
                "postcode", "64000",
                "howToCome", "Sonner deux fois"));
        texts.put("seats", Integer.toString(seats));
        texts.put("guests", "1");
        texts.putAll(more);
        long id = kept(gatherings.create(texts, UUID.randomUUID(), false, demo("animatrice")))
                .id();
        return kept(gatherings.publish(id, demo("animatrice")));
    }

    /** Changes one part. */
    public Planned change(long id, Part part, Map<String, String> texts) {
        return gatherings.keep(id, part, texts, gathering(id).edits(), false, demo("animatrice"));
    }

    public static Gathering kept(Planned planned) {
        if (planned instanceof Planned.Kept kept) {
            return kept.gathering();
        }
        throw new AssertionError("Not kept: " + planned);
    }

    /** A gathering as it stands in the database. */
    public Gathering gathering(long id) {
        return entities.find(Gathering.class, id, Map.of("jakarta.persistence.cache.retrieveMode", "BYPASS"));
    }
}
