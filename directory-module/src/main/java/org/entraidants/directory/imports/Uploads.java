package org.entraidants.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Uploaded files, in the database and in pieces of a megabyte, so that any node can read them after any crash. */
@ApplicationScoped
@Transactional
public class Uploads {
    static final int LARGEST = 100 << 20;
    private static final int PIECE = 1 << 20;
    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Pieces pieces;

    @Inject
    Clock clock;

    /**
     * Stores a file.
     *
     * @return its number
     * @throws FileTooLarge beyond 100 MB
     * @throws IOException when the sender breaks off: then nothing is stored
     */
    @Transactional(rollbackOn = IOException.class)
    public long store(String name, InputStream content) throws IOException {
        long id = ((Number) entities.createNativeQuery("select nextval('directory_import_files_seq')")
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery(
                        "insert into directory_import_files (id, name, size_bytes, lines, stored_at) values (?, ?, 0, 0, ?)")
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        fill(id, content);
        return id;
    }

    private void fill(long id, InputStream content) throws IOException {
        long size = 0;
        long lines = 0;
        int rank = 0;
        byte[] piece = content.readNBytes(PIECE);
        while (piece.length > 0) {
            size += piece.length;
            if (size > LARGEST) {
                throw new FileTooLarge();
            }
            for (byte one : piece) {
                lines += one == '\n' ? 1 : 0;
            }
            entities.createNativeQuery("insert into directory_import_chunks (file_id, rank, bytes) values (?, ?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, rank++)
                    .setParameter(3, piece)
                    .executeUpdate();
            piece = content.readNBytes(PIECE);
        }
        entities.createNativeQuery("update directory_import_files set size_bytes = ?, lines = ? where id = ?")
                .setParameter(1, size)
                .setParameter(2, lines)
                .setParameter(3, id)
                .executeUpdate();
    }

    /** Puts another content in the place of a file's. */
    @Transactional(rollbackOn = IOException.class)
    public void replace(long id, InputStream content) throws IOException {
        entities.createNativeQuery("delete from directory_import_chunks where file_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        fill(id, content);
    }

    /** How many line ends a file has: about as many as records. */
    public long lines(long id) {
        return ((Number) entities.createNativeQuery("select lines from directory_import_files where id = ?")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    byte[] piece(long id, int rank) {
        List<?> found = entities.createNativeQuery(
                        "select bytes from directory_import_chunks where file_id = ? and rank = ?")
                .setParameter(1, id)
                .setParameter(2, rank)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    /** Deletes a file that nobody reads any more. */
    public void delete(long id) {
        boolean more = true;
        while (more) {
            more = pieces.dropLast(id);
        }
        entities.createNativeQuery("delete from directory_import_files where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Forgets the files that nobody has applied for a day. */
    public void deleteOld() {
        List<?> old = entities.createNativeQuery("select id from directory_import_files where stored_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .getResultList();
        old.forEach(id -> delete(((Number) id).longValue()));
    }

    /** Reads a file piece by piece. */
    public InputStream open(long id) {
        return new InputStream() {
            private InputStream current = InputStream.nullInputStream();
            private int next;
            private boolean ended;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = current.read(into, offset, length);
                while (count < 0 && !ended) {
                    byte[] piece = piece(id, next++);
                    ended = piece.length == 0;
                    current = new ByteArrayInputStream(piece);
                    count = current.read(into, offset, length);
                }
                return count;
            }
        };
    }
}
