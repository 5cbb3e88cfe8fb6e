package org.entraidants.platform.mail.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** What all nodes know of the mailbox: who looks into it, and what became of each message. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailboxLog implements Forgetful {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST_ATTEMPTS = 3;
    private static final int LONGEST = 400;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Any
    @Inject
    Instance<InboxReader> readers;

    @Inject
    Clock clock;

    /** What became of a message. */
    enum Fate {
        /** Nobody has seen it. */
        NEW,
        /** A reader has it: it goes from the mailbox. */
        TAKEN,
        /** Nobody knows what to do with it. */
        LEFT,
        /** Whoever tried to read it fell over it; it is tried again. */
        AGAIN,
        /** It was tried often enough. */
        BROKEN
    }

    /**
     * How the mailbox stands.
     *
     * @param lookedAt null when nobody has looked yet
     * @param unknown how many messages in it nobody understands
     * @param trouble what went wrong last; empty when nothing did
     */
    public record State(@Nullable Instant lookedAt, int unknown, String trouble) {}

    /** How the mailbox stands, for administrators. */
    public State state(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select looked_at, not_understood, trouble from platform_mailbox where id = 1")
                .getSingleResult();
        return new State(
                new InstantColumn().convertToEntityAttribute(row[0]),
                ((Number) row[1]).intValue(),
                row[2] == null ? "" : (String) row[2]);
    }

    /** Takes the mailbox, or keeps it; false when another node has it. */
    boolean hold(String holder) {
        Instant now = clock.instant();
        return entities.createNativeQuery("""
                                update platform_mailbox set holder = ?1, lease_until = ?2
                                where id = 1 and (holder is null or holder = ?1 or lease_until < ?3)
                                """)
                        .setParameter(1, holder)
                        .setParameter(2, Timestamp.from(now.plus(LEASE)))
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Gives the mailbox back, and tells how it stands. */
    void release(String holder, int unknown, String trouble) {
        entities.createNativeQuery("""
                        update platform_mailbox set holder = null, lease_until = null, looked_at = ?, not_understood = ?, trouble = ?
                        where id = 1 and holder = ?
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, unknown)
                .setParameter(3, trouble.length() <= LONGEST ? trouble : trouble.substring(0, LONGEST))
                .setParameter(4, holder)
                .executeUpdate();
    }

    Fate fate(String uid) {
        List<?> found = entities.createNativeQuery("select state from platform_mailbox_messages where uid = ?")
                .setParameter(1, uid)
                .getResultList();
        return found.isEmpty() ? Fate.NEW : Fate.valueOf((String) found.get(0));
    }

    /** Offers a message to the readers; what they do and that they did it is one transaction. */
    Fate offer(String uid, Incoming message) {
        // Written first: were another node at it after all, one of the two would fail here.
        write(uid, Fate.LEFT);
        for (InboxReader reader : readers) {
            if (take(reader, message)) {
                write(uid, Fate.TAKEN);
                return Fate.TAKEN;
            }
        }
        return Fate.LEFT;
    }

    private static boolean take(InboxReader reader, Incoming message) {
        try {
            return reader.take(message);
        } catch (MessagingException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Leaves a message that is not offered to anybody. */
    Fate leave(String uid) {
        write(uid, Fate.LEFT);
        return Fate.LEFT;
    }

    /** Somebody fell over a message. */
    void stumble(String uid) {
        write(uid, Fate.AGAIN);
        entities.createNativeQuery(
                        "update platform_mailbox_messages set state = 'BROKEN' where uid = ? and attempts >= ?")
                .setParameter(1, uid)
                .setParameter(2, MOST_ATTEMPTS)
                .executeUpdate();
    }

    private void write(String uid, Fate fate) {
        int known = entities.createNativeQuery(
                        "update platform_mailbox_messages set state = ?, attempts = attempts + 1, read_at = ? where uid = ?")
                .setParameter(1, fate.name())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, uid)
                .executeUpdate();
        if (known == 0) {
            entities.createNativeQuery(
                            "insert into platform_mailbox_messages (state, attempts, read_at, uid) values (?, 1, ?, ?)")
                    .setParameter(1, fate.name())
                    .setParameter(2, Timestamp.from(clock.instant()))
                    .setParameter(3, uid)
                    .executeUpdate();
        }
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("delete from platform_mailbox_messages where read_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
