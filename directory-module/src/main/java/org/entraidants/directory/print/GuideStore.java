package org.entraidants.directory.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.platform.job.Forgetful;

/** Guides as the job that makes them sees them: the file stands in the database in pieces, so that every node can send it. */
@ApplicationScoped
@Transactional
class GuideStore implements Forgetful {
    private static final int PIECE = 256 << 10;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public void forgetOld() {
        entities.createQuery("delete from Guide g where g.requestedAt < :oldest")
                .setParameter("oldest", clock.instant().minus(Guide.KEPT))
                .executeUpdate();
    }

    public Optional<Guide> find(long id) {
        return Optional.ofNullable(entities.find(Guide.class, id));
    }

    /** Keeps what was made, in the place of what an attempt before may have left. */
    public void keep(long id, byte[] file, int places, int pages) {
        find(id).ifPresent(guide -> {
            entities.createNativeQuery("delete from directory_guide_chunks where guide_id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
            var rest = new ByteArrayInputStream(file);
            for (int rank = 0; rest.available() > 0; rank++) {
                entities.createNativeQuery(
                                "insert into directory_guide_chunks (guide_id, rank, bytes) values (?, ?, ?)")
                        .setParameter(1, id)
                        .setParameter(2, rank)
                        .setParameter(3, next(rest))
                        .executeUpdate();
            }
            guide.isMade(places, pages, file.length, clock.instant());
        });
    }

    private static byte[] next(ByteArrayInputStream rest) {
        var piece = new byte[Math.min(PIECE, rest.available())];
        rest.readNBytes(piece, 0, piece.length);
        return piece;
    }
}
