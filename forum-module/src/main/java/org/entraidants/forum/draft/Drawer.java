package org.entraidants.forum.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entraidants.forum.PostWritten;
import org.entraidants.forum.TopicMerged;
import org.entraidants.forum.draft.Keeping.Outcome;
import org.entraidants.platform.account.AccountClosed;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.job.Forgetful;

/** Where drafts lie. One whose form has been sent is never given out: a late autosave does not bring it back. */
@ApplicationScoped
@Transactional
class Drawer implements Forgetful {
    private static final Duration KEPT = Duration.ofDays(180);
    private static final String UNSENT =
            " and d.formKey not in (select p.formKey from Post p where p.formKey = d.formKey)";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** What was typed into a form, and what of it may not be kept. */
    record Sheet(Place place, UUID form, Map<String, String> fields, List<FieldHit> refused) {
        Set<String> untold() {
            return refused.stream().map(FieldHit::field).collect(Collectors.toSet());
        }
    }

    Keeping put(Sheet sheet, long account) {
        if (isSent(sheet.form)) {
            return new Keeping(Outcome.SENT, List.of());
        }
        Optional<Draft> before = locked(sheet.form);
        if (before.isPresent() && !before.get().isOf(account)) {
            return new Keeping(Outcome.UNKNOWN, List.of());
        }
        if (before.isEmpty() && count(account) >= Drafts.MOST) {
            return new Keeping(Outcome.TOO_MANY, sheet.refused);
        }
        Draft draft = before.orElseGet(() -> new Draft(account, sheet.form, sheet.place));
        draft.keep(sheet.fields, sheet.untold(), clock.instant());
        return new Keeping(lay(draft, before.isPresent()), sheet.refused);
    }

    private Outcome lay(Draft draft, boolean known) {
        if (!draft.isEmpty()) {
            entities.persist(draft);
        } else if (known) {
            entities.remove(draft);
        }
        entities.flush();
        return draft.isEmpty() ? Outcome.EMPTY : Outcome.KEPT;
    }

    private boolean isSent(UUID form) {
        return !entities.createQuery("select p.id from Post p where p.formKey = :form", Long.class)
                .setParameter("form", form.toString())
                .getResultList()
                .isEmpty();
    }

    private Optional<Draft> locked(UUID form) {
        return entities.createQuery("select d from Draft d where d.formKey = :form", Draft.class)
                .setParameter("form", form.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private long count(long account) {
        return entities.createQuery("select count(d) from Draft d where d.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    Optional<Draft> find(UUID form, long account) {
        return entities.createQuery(
                        "select d from Draft d where d.formKey = :form and d.accountId = :account" + UNSENT,
                        Draft.class)
                .setParameter("form", form.toString())
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    Optional<Draft> newest(Place place, long account) {
        return entities.createQuery(
                        "select d from Draft d where d.place = :place and d.accountId = :account" + UNSENT
                                + " order by d.keptAt desc, d.id desc",
                        Draft.class)
                .setParameter("place", place.written())
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Draft> all(long account) {
        return entities.createQuery(
                        "select d from Draft d where d.accountId = :account" + UNSENT
                                + " order by d.keptAt desc, d.id desc",
                        Draft.class)
                .setParameter("account", account)
                .setMaxResults(Drafts.MOST)
                .getResultList();
    }

    void drop(UUID form, long account) {
        entities.createQuery("delete from Draft d where d.formKey = :form and d.accountId = :account")
                .setParameter("form", form.toString())
                .setParameter("account", account)
                .executeUpdate();
    }

    void sent(@Observes PostWritten written) {
        entities.createQuery("delete from Draft d where d.formKey in (select p.formKey from Post p where p.id = :post)")
                .setParameter("post", written.postId())
                .executeUpdate();
    }

    /** Whoever was answering goes on in the topic that holds the posts now. */
    void merged(@Observes TopicMerged merged) {
        entities.createQuery("update Draft d set d.place = :into where d.place = :from")
                .setParameter("into", new Place.Answer(merged.into()).written())
                .setParameter("from", new Place.Answer(merged.from()).written())
                .executeUpdate();
    }

    void closed(@Observes AccountClosed closed) {
        entities.createQuery("delete from Draft d where d.accountId = :account")
                .setParameter("account", closed.accountId())
                .executeUpdate();
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("""
                        delete from forum_drafts where kept_at <= ?
                          or exists (select 1 from forum_posts p where p.form_key = forum_drafts.form_key)
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
