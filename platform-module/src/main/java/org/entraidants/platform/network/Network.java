package org.entraidants.platform.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.change.ChangesCommitted;
import org.entraidants.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** The network itself. In pages: {@code #{network.name}}. */
@Named
@ApplicationScoped
public class Network {
    private static final long MILLIS_KEPT = 60_000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile @Nullable NetworkRules rules;
    private volatile long readAt;

    /** The rules; read again every minute, as another node may have changed them. */
    public NetworkRules rules() {
        long now = clock.millis();
        NetworkRules known = rules;
        if (known == null || now - readAt > MILLIS_KEPT) {
            known = read();
            rules = known;
            readAt = now;
        }
        return known;
    }

    private NetworkRules read() {
        List<?> rows = entities.createNativeQuery(
                        "select name, open_registration, second_factor_required from platform_network where id = 1")
                .getResultList();
        if (rows.isEmpty()) {
            return NetworkRules.NEW;
        }
        var row = (Object[]) rows.get(0);
        return new NetworkRules((String) row[0], (Boolean) row[1], (Boolean) row[2]);
    }

    /** The name that its people gave it. */
    public String getName() {
        return rules().name();
    }

    /** Whether its people have given it a name. */
    public boolean isNamed() {
        return rules().isNamed();
    }

    /** Whether anybody may ask to join. */
    public boolean isOpenToAll() {
        return rules().openRegistration();
    }

    /** Whether its names and places are invented. */
    public boolean isDemonstration() {
        return settings.demo();
    }

    /** Gives the network its name. */
    @Transactional
    public void rename(String name) {
        NetworkRules known = rules();
        decide(new NetworkRules(name, known.openRegistration(), known.secondFactorRequired()));
    }

    /** Gives the network other rules. */
    @Transactional
    public void decide(NetworkRules decided) {
        entities.createNativeQuery("delete from platform_network").executeUpdate();
        entities.createNativeQuery("""
                        insert into platform_network
                            (id, name, created_at, open_registration, second_factor_required)
                        values (1, ?, ?, ?, ?)
                        """)
                .setParameter(1, decided.name().strip())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, decided.openRegistration())
                .setParameter(4, decided.secondFactorRequired())
                .executeUpdate();
        changes.record("network", 1);
    }

    /** Something was changed on this node, perhaps the rules. */
    void forget(@Observes ChangesCommitted committed) {
        rules = null;
    }
}
