package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.config.Settings;

/** The network itself. In pages: {@code #{network.name}}. */
@Named
@ApplicationScoped
@Transactional
public class Network {
    private static final String NAMELESS = "Entraidants";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile String name = "";
    private volatile long readAt;

    /** The name that its people gave it; read again every minute, as another node may have changed it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String getName() {
        long now = clock.millis();
        if (name.isEmpty() || now - readAt > 60_000) {
            List<?> names = entities.createNativeQuery("select name from platform_network where id = 1")
                    .getResultList();
            name = names.isEmpty() ? NAMELESS : (String) names.get(0);
            readAt = now;
        }
        return name;
    }

    /** Whether its people have given it a name. */
    public boolean isNamed() {
        return !getName().equals(NAMELESS);
    }

    /** Whether its names and places are invented. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isDemonstration() {
        return settings.demo();
    }

    /** Gives the network its name. */
    public void rename(String newName) {
        entities.createNativeQuery("delete from platform_network").executeUpdate();
        entities.createNativeQuery("insert into platform_network (id, name, created_at) values (1, ?, ?)")
                .setParameter(1, newName.strip())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        changes.record("network", 1);
        name = newName.strip();
    }
}
