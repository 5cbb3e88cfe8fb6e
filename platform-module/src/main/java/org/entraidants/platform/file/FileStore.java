package org.entraidants.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.job.Background;
import org.entraidants.platform.job.Forgetful;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of files. The way of one: {@link #keep} makes it anew and keeps it loose, its number travels in the form;
 * with the text it belongs to, in one transaction, {@link #attach} hangs it up; {@link #delete} takes it down.
 */
@ApplicationScoped
@Transactional
public class FileStore implements Forgetful {
    @Inject
    Workshop workshop;

    @Inject
    Shelf shelf;

    @Inject
    Caller caller;

    @Inject
    @Any
    Instance<FileHolder> holders;

    @Inject
    Event<FileDropped> dropped;

    @Inject
    Background background;

    /**
     * Makes a file anew and keeps it, loose. No connection is held while it is made; one is made at a time on a node.
     *
     * @return what is kept, with the weak signs of personal data that its owner is to be asked about
     * @throws FileRefused when it may not be kept, with words for its sender; nothing of it stays
     * @throws IOException when the sender breaks off; nothing of it stays
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public StoredFile keep(Upload upload, long ownerAccountId) throws FileRefused, IOException {
        if (!shelf.hasRoom(ownerAccountId)) {
            throw workshop.noRoom(upload);
        }
        Made made = workshop.make(upload);
        return shelf.put(ownerAccountId, made).orElseThrow(() -> workshop.noRoom(upload));
    }

    /** The files of an account among some, in the order of their numbers: what a form may name. */
    public List<StoredFile> owned(Collection<Long> ids, long accountId) {
        return find(ids).stream()
                .filter(file -> file.ownerAccountId() == accountId)
                .toList();
    }

    /** The files of an account, loose ones too, in the order of their numbers, some at a time. */
    public List<StoredFile> ofOwner(long accountId, long after) {
        return shelf.ofOwner(accountId, after).stream().map(KeptFile::shown).toList();
    }

    /** Takes some files away that an account has hung on nothing; true when there were any. */
    public boolean dropLoose(long accountId) {
        List<Long> loose = shelf.looseOf(accountId);
        loose.forEach(this::delete);
        return !loose.isEmpty();
    }

    /** Some files, for showing them below what they hang on; whoever asks has decided that the caller may see that. */
    public List<StoredFile> find(Collection<Long> ids) {
        return shelf.find(ids).stream().map(KeptFile::shown).toList();
    }

    /**
     * Hangs a file on something, in the caller’s transaction.
     *
     * @return false when it hangs already, or has been forgotten meanwhile
     */
    public boolean attach(long fileId) {
        return shelf.held(fileId).filter(KeptFile::attach).isPresent();
    }

    /**
     * Hangs files on something, in their order, and takes those away that are not among them; in the caller’s transaction.
     *
     * @param before what hangs there
     * @param wanted of loose files of this account, or that hang there already; others are left out
     * @param accountId who adds them; null adds none
     * @return what hangs there now, in its order
     */
    public List<Long> hang(Collection<Long> before, Collection<Long> wanted, @Nullable Long accountId) {
        before.stream().filter(id -> !wanted.contains(id)).forEach(this::delete);
        Set<Long> owned = accountId == null || wanted.isEmpty()
                ? Set.of()
                : owned(wanted, accountId).stream().map(StoredFile::id).collect(Collectors.toSet());
        return wanted.stream()
                .distinct()
                .filter(id -> before.contains(id) || (owned.contains(id) && attach(id)))
                .toList();
    }

    /**
     * Says what an image shows, for who does not see it; whoever asks has decided that the caller may say it.
     *
     * @param alt cut after 300 characters
     * @return false when the words hold personal data: the old ones stay
     */
    public boolean describe(long fileId, String alt) {
        var screen = new Screen();
        screen.read(alt, 0);
        boolean clean = screen.refused().isEmpty();
        if (clean) {
            shelf.held(fileId).ifPresent(file -> file.describe(alt));
        }
        return clean;
    }

    /** Takes a file away, in the caller’s transaction: from its end on nobody reads it, and soon it is gone. */
    public void delete(long fileId) {
        shelf.held(fileId).ifPresent(file -> {
            file.drop();
            dropped.fire(new FileDropped(fileId));
        });
    }

    /** A file that the caller may read: their own while it is loose, else what a holder shows them. */
    public Optional<StoredFile> readable(long fileId) {
        return find(List.of(fileId)).stream().filter(this::mayRead).findFirst();
    }

    private boolean mayRead(StoredFile file) {
        Long reader = caller.accountId();
        boolean ownLoose = !file.attached() && reader != null && reader == file.ownerAccountId();
        return ownLoose
                || (file.attached()
                        && StreamSupport.stream(holders.spliterator(), false)
                                .anyMatch(holder -> holder.mayRead(file.id(), caller)));
    }

    /** Writes a file, or its preview, piece by piece; no connection is held while the reader takes a piece. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void write(long fileId, boolean preview, OutputStream out) throws IOException {
        int rank = 0;
        Optional<byte[]> piece = shelf.piece(fileId, preview, rank);
        while (piece.isPresent()) {
            out.write(piece.get());
            piece = shelf.piece(fileId, preview, ++rank);
        }
    }

    void takeAway(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileDropped gone) {
        background.execute(() -> takeAway(gone.fileId()));
    }

    private void takeAway(long fileId) {
        boolean more = true;
        while (more) {
            more = shelf.dropPiece(fileId);
        }
        shelf.dropRow(fileId);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void forgetOld() {
        shelf.dropLoose();
        for (List<Long> some = shelf.dropped(); !some.isEmpty(); some = shelf.dropped()) {
            some.forEach(this::takeAway);
        }
    }
}
