package org.entraidants.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.config.Settings;

/** The rows of files and their pieces. */
@ApplicationScoped
@Transactional
class Shelf {
    private static final int PIECE = 256 << 10;
    private static final int AT_ONCE = 200;
    static final Duration LOOSE_FOR = Duration.ofDays(2);
    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether an account may send another file today. */
    public boolean hasRoom(long account) {
        return entities.createQuery(
                                "select count(f) from KeptFile f where f.ownerId = :account and f.createdAt > :since",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("since", clock.instant().minus(DAY))
                        .getSingleResult()
                < settings.limits().files();
    }

    /**
     * Puts a file down, in a transaction of its own. Two that arrive together queue for the row of their account, so that
     * both are counted.
     *
     * @return empty when the account has no room any more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<StoredFile> put(long account, Made made) {
        entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (!hasRoom(account)) {
            return Optional.empty();
        }
        var file = new KeptFile(account, made, clock.instant());
        entities.persist(file);
        entities.flush();
        write(file.id(), false, made.content());
        write(file.id(), true, made.preview());
        return Optional.of(file.shown());
    }

    private void write(long file, boolean preview, byte[] content) {
        for (int from = 0, rank = 0; from < content.length; from += PIECE, rank++) {
            entities.createNativeQuery(
                            "insert into platform_file_pieces (file_id, preview, rank, bytes) values (?, ?, ?, ?)")
                    .setParameter(1, file)
                    .setParameter(2, preview)
                    .setParameter(3, rank)
                    .setParameter(4, Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)))
                    .executeUpdate();
        }
    }

    /** Some files in the order of their numbers; without those that are gone. */
    public List<KeptFile> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from KeptFile f where f.id in :ids and f.dropped = false order by f.id",
                                KeptFile.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The next files of an account. */
    public List<KeptFile> ofOwner(long account, long after) {
        return entities.createQuery(
                        "select f from KeptFile f where f.ownerId = :account and f.dropped = false and f.id > :after order by f.id",
                        KeptFile.class)
                .setParameter("account", account)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The numbers of some files of an account that hang on nothing. */
    public List<Long> looseOf(long account) {
        return entities.createQuery(
                        "select f.id from KeptFile f where f.ownerId = :account and f.attached = false and f.dropped = false order by f.id",
                        Long.class)
                .setParameter("account", account)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** A file that is to be changed: nobody else changes it meanwhile. */
    public Optional<KeptFile> held(long id) {
        return Optional.ofNullable(entities.find(KeptFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One piece of a file or of its preview; empty behind the last one. */
    public Optional<byte[]> piece(long file, boolean preview, int rank) {
        List<?> found = entities.createNativeQuery(
                        "select bytes from platform_file_pieces where file_id = ? and preview = ? and rank = ?")
                .setParameter(1, file)
                .setParameter(2, preview)
                .setParameter(3, rank)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** Drops what has hung on nothing for too long, so that nobody hangs it up while it goes. */
    public void dropLoose() {
        entities.createQuery(
                        "update KeptFile f set f.dropped = true where f.attached = false and f.createdAt < :oldest")
                .setParameter("oldest", clock.instant().minus(LOOSE_FOR))
                .executeUpdate();
    }

    /** The numbers of files that are dropped and still there. */
    public List<Long> dropped() {
        return entities.createQuery("select f.id from KeptFile f where f.dropped = true order by f.id", Long.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Takes the last piece of a file away, in a transaction of its own: H2 keeps in memory all that one transaction deletes.
     *
     * @return whether there was one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean dropPiece(long file) {
        return entities.createNativeQuery("""
                                delete from platform_file_pieces where file_id = ? and preview = ?
                                and rank = (select max(p.rank) from platform_file_pieces p where p.file_id = ? and p.preview = ?)
                                """)
                        .setParameter(1, file)
                        .setParameter(2, false)
                        .setParameter(3, file)
                        .setParameter(4, false)
                        .executeUpdate()
                > 0;
    }

    /** Takes the row away, and the preview with it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void dropRow(long file) {
        entities.createQuery("delete from KeptFile f where f.id = :id")
                .setParameter("id", file)
                .executeUpdate();
    }
}
