package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Sights;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.file.FileHolder;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;

/** The boundary of the files of a gathering: who sees it reads them. */
@ApplicationScoped
@Transactional
public class GatheringFiles implements FileHolder {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    FileStore store;

    @Inject
    Traces traces;

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    /** The files of a gathering that the caller sees, in their order; two statements. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StoredFile> of(Gathering gathering) {
        List<Long> order =
                hanging(gathering.id()).stream().map(Document::fileId).toList();
        return store.find(order).stream()
                .sorted(Comparator.comparingInt(file -> order.indexOf(file.id())))
                .toList();
    }

    private List<Document> hanging(long gatheringId) {
        return entities.createQuery(
                        "select d from Document d where d.gatheringId = :gathering order by d.rank, d.fileId",
                        Document.class)
                .setParameter("gathering", gatheringId)
                .getResultList();
    }

    /**
     * Hangs files on a gathering, in their order, and takes those down that are not among them.
     *
     * @param fileIds of loose files of the caller, or that hang there already; others are left out
     * @return false when nothing hangs on such a gathering: it has not begun
     */
    public boolean hang(Gathering gathering, List<Long> fileIds, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Trace> held = traces.heldTrace(gathering.id());
        held.ifPresent(trace -> {
            trace.countDocuments(hang(gathering.id(), fileIds, Objects.requireNonNull(caller.accountId())));
            traces.kept(trace);
        });
        return held.isPresent();
    }

    private int hang(long gatheringId, List<Long> fileIds, long account) {
        Map<Long, Document> before =
                hanging(gatheringId).stream().collect(Collectors.toMap(Document::fileId, Function.identity()));
        List<Long> now = store.hang(before.keySet(), fileIds, account);
        before.values().stream().filter(one -> !now.contains(one.fileId())).forEach(entities::remove);
        int rank = 0;
        for (Long id : now) {
            Document known = before.get(id);
            if (known == null) {
                entities.persist(new Document(id, gatheringId, rank++));
            } else {
                known.rank(rank++);
            }
        }
        return now.size();
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean mayRead(long fileId, Caller caller) {
        return entities.createQuery("select d.gatheringId from Document d where d.fileId = :file", Long.class)
                .setParameter("file", fileId)
                .getResultStream()
                .anyMatch(id -> agenda.find(id, sights.of(caller)).isPresent());
    }
}
