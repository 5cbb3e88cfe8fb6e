package org.entraidants.platform.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import org.entraidants.platform.job.Forgetful;

/** The calls of the relay that were answered: the same is not taken in a second time. */
@ApplicationScoped
@Transactional
class CallLog implements Forgetful {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Writes a call down; false when it was there. Two at once collide. */
    boolean isNew(String signature) {
        boolean known = !entities.createNativeQuery("select 1 from platform_mail_calls where signature = ?")
                .setParameter(1, signature)
                .getResultList()
                .isEmpty();
        if (!known) {
            entities.createNativeQuery("insert into platform_mail_calls (signature, called_at) values (?, ?)")
                    .setParameter(1, signature)
                    .setParameter(2, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
        return !known;
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("delete from platform_mail_calls where called_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(CallSignature.WINDOW.multipliedBy(3))))
                .executeUpdate();
    }
}
