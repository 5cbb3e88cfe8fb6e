package org.entraidants.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;

/** The boundary of issues: animators write them, everybody reads those that have begun to leave. */
@ApplicationScoped
@Transactional
public class Issues {
    private static final Set<Issue.State> PUBLIC =
            Set.of(Issue.State.SENDING, Issue.State.PAUSED, Issue.State.SENT, Issue.State.STOPPED);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    FileStore files;

    @Inject
    Composer composer;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** All issues, the newest first; see {@link #published}. */
    public List<IssueRow> newest(long before, int most, Caller caller) {
        caller.require(Role.ANIMATOR);
        return rows(List.of(Issue.State.values()), before, most);
    }

    /**
     * Those that everybody may read, the newest first.
     *
     * @param before the number to go on before; {@link Long#MAX_VALUE} for the first page
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<IssueRow> published(long before, int most) {
        return rows(PUBLIC, before, most);
    }

    private List<IssueRow> rows(Collection<Issue.State> states, long before, int most) {
        return entities.createQuery("""
                        select new org.entraidants.newsletter.issue.IssueRow(
                            i.id, i.subject, i.preheader, i.state, i.authorName, i.editedAt, i.sendAt, i.startedAt)
                        from Issue i where i.state in :states and i.id < :before order by i.id desc
                        """, IssueRow.class)
                .setParameter("states", states)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** An issue that everybody may read. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Sheet> published(long id) {
        return Optional.ofNullable(entities.find(Issue.class, id))
                .filter(issue -> issue.state().isPublic())
                .map(this::sheet);
    }

    /** An issue as its authors see it. */
    public Optional<Sheet> open(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Issue.class, id)).map(this::sheet);
    }

    /** An issue with its blocks, for whoever has it in hand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Sheet> sheetOf(Issue issue) {
        return Optional.of(sheet(issue));
    }

    private Sheet sheet(Issue issue) {
        List<Block> blocks = blocks(issue.id());
        List<Long> ids = Sheet.fileIds(blocks);
        Map<Long, StoredFile> shown = ids.isEmpty()
                ? Map.of()
                : files.find(ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return new Sheet(issue, blocks, shown);
    }

    List<Block> blocks(long issueId) {
        return entities.createQuery("select b from Block b where b.issueId = :issue order by b.rank, b.id", Block.class)
                .setParameter("issue", issueId)
                .getResultList();
    }

    /** Begins an issue. */
    public Edit create(Submission words, Locale language, Caller caller) {
        caller.require(Role.ANIMATOR);
        String subject = words.fields().getOrDefault("subject", "").strip();
        if (subject.isEmpty() || subject.length() > Issue.LONGEST_SUBJECT) {
            return new Edit.Wrong("subject");
        }
        Verdict verdict = gate.judge(words, caller);
        if (!verdict.accepted()) {
            return new Edit.Refused(words, verdict);
        }
        Identity who = caller.identity().orElseThrow();
        var issue = new Issue(subject, language, who.accountId(), who.name(), clock.instant());
        String preheader = words.fields().getOrDefault("preheader", "").strip();
        issue.entitle(
                subject, preheader.substring(0, Math.min(Issue.LONGEST_SUBJECT, preheader.length())), clock.instant());
        entities.persist(issue);
        // Its blocks are added under a lock of its row.
        entities.flush();
        return new Edit.Saved(issue.id());
    }

    /** Says to whom an issue is to go, as {@code Audience} writes it. */
    public void address(long id, String audience, Caller caller) {
        caller.require(Role.ANIMATOR);
        draft(id).ifPresent(issue -> issue.plan(audience, issue.perMinute(), issue.sendAt()));
    }

    /** Gives an issue another subject and preheader. */
    public Edit entitle(long id, long version, Submission words, Caller caller) {
        caller.require(Role.ANIMATOR);
        String subject = words.fields().getOrDefault("subject", "").strip();
        String preheader = words.fields().getOrDefault("preheader", "").strip();
        if (subject.isEmpty() || subject.length() > Issue.LONGEST_SUBJECT) {
            return new Edit.Wrong("subject");
        }
        if (preheader.length() > Issue.LONGEST_SUBJECT) {
            return new Edit.Wrong("preheader");
        }
        Issue issue = draft(id).orElse(null);
        if (issue == null) {
            return new Edit.Gone();
        }
        boolean same = issue.subject().equals(subject) && issue.preheader().equals(preheader);
        if (issue.version() != version && !same) {
            return new Edit.Conflict();
        }
        Verdict verdict = gate.judge(words, caller);
        if (!verdict.accepted()) {
            return new Edit.Refused(words, verdict);
        }
        issue.entitle(subject, preheader, clock.instant());
        return new Edit.Saved(id);
    }

    /** Throws a draft away with all that hangs on it; false when it has left, or is gone. */
    public boolean drop(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Issue> found = draft(id);
        found.ifPresent(issue -> {
            Sheet.fileIds(blocks(id)).forEach(files::delete);
            entities.createNativeQuery("delete from newsletter_blocks where issue_id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
            entities.remove(issue);
        });
        return found.isPresent();
    }

    /** An issue that may still be changed, held until the end of the transaction. */
    Optional<Issue> draft(long id) {
        return Optional.ofNullable(entities.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(issue -> !issue.state().isPublic());
    }

    /** The issue as a mail. */
    public Composed compose(Sheet sheet) {
        return composer.compose(sheet.issue(), sheet.blocks());
    }

    /** What is wrong with an issue, the grave first. */
    public List<Flaw> flaws(Sheet sheet) {
        return Checks.of(
                sheet.issue(), sheet.blocks(), sheet.files(), compose(sheet).html());
    }
}
