package org.entraidants.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.file.FileHolder;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of the blocks of an issue that has not left. Each is changed on its own, under its own version: two who write
 * at two blocks do not meet, and of two at one block the second is told.
 */
@ApplicationScoped
@Transactional
public class Blocks implements FileHolder {
    private static final int MOST = 60;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_LINK = 1000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Issues issues;

    @Inject
    FileStore files;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** A block of an issue, with its file. */
    public Optional<Block> find(long issueId, long blockId, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Block.class, blockId)).filter(block -> block.issueId() == issueId);
    }

    /**
     * Adds a block at the end.
     *
     * @param fileId a loose file of the caller's; null for none
     */
    public Edit add(
            long issueId,
            Block.Kind kind,
            BlockText words,
            @Nullable Long fileId,
            boolean acknowledged,
            Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Issue> issue = issues.draft(issueId);
        List<Block> present = issues.blocks(issueId);
        if (issue.isEmpty() || present.size() >= MOST) {
            return new Edit.Gone();
        }
        Edit judged = judge(words, acknowledged, caller);
        if (judged != null) {
            return judged;
        }
        int rank = present.isEmpty() ? 0 : present.get(present.size() - 1).rank() + 1;
        var block = new Block(issueId, rank, kind).says(words);
        entities.persist(block);
        show(block, fileId, caller);
        issue.get().touched(clock.instant());
        return new Edit.Saved(block.id());
    }

    /** Gives a block other words. */
    public Edit rewrite(
            long issueId,
            long blockId,
            long version,
            BlockText words,
            @Nullable Long fileId,
            boolean acknowledged,
            Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Issue> issue = issues.draft(issueId);
        Block block = issue.isEmpty() ? null : entities.find(Block.class, blockId, LockModeType.PESSIMISTIC_WRITE);
        if (block == null || block.issueId() != issueId) {
            return new Edit.Gone();
        }
        if (block.version() != version && !isSaid(block, words)) {
            return new Edit.Conflict();
        }
        Edit judged = judge(words, acknowledged, caller);
        if (judged != null) {
            return judged;
        }
        block.says(words);
        show(block, fileId, caller);
        issue.get().touched(clock.instant());
        return new Edit.Saved(blockId);
    }

    private static boolean isSaid(Block block, BlockText words) {
        return new BlockText(block.title(), block.body(), block.link()).equals(words);
    }

    private @Nullable Edit judge(BlockText words, boolean acknowledged, Caller caller) {
        if (words.title().length() > LONGEST_TITLE) {
            return new Edit.Wrong("title");
        }
        if (words.body().length() > LONGEST_BODY) {
            return new Edit.Wrong("body");
        }
        if (words.link().length() > LONGEST_LINK || (!words.link().isEmpty() && !Checks.isAddress(words.link()))) {
            return new Edit.Wrong("link");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", words.title());
        fields.put("body", words.body());
        var submission = new Submission(fields, acknowledged);
        Verdict verdict = gate.judge(submission, caller);
        return verdict.accepted() ? null : new Edit.Refused(submission, verdict);
    }

    private void show(Block block, @Nullable Long fileId, Caller caller) {
        Long shown = block.fileId();
        if (Objects.equals(shown, fileId)) {
            return;
        }
        if (shown != null) {
            files.delete(shown);
        }
        block.show(fileId == null ? null : attached(fileId, caller));
    }

    private @Nullable Long attached(long fileId, Caller caller) {
        Long account = caller.accountId();
        boolean loose = account != null
                && files.owned(List.of(fileId), account).stream().anyMatch(file -> !file.attached());
        return loose && files.attach(fileId) ? (Long) fileId : null;
    }

    /** Moves a block one place up or down. */
    public void move(long issueId, long blockId, boolean up, Caller caller) {
        caller.require(Role.ANIMATOR);
        if (issues.draft(issueId).isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>(issues.blocks(issueId));
        for (int i = 0; i < blocks.size(); i++) {
            int other = up ? i - 1 : i + 1;
            if (blocks.get(i).id() == blockId && other >= 0 && other < blocks.size()) {
                Collections.swap(blocks, i, other);
                break;
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).rank(i);
        }
    }

    /** Takes a block out. */
    public void remove(long issueId, long blockId, Caller caller) {
        find(issueId, blockId, caller)
                .filter(block -> issues.draft(issueId).isPresent())
                .ifPresent(block -> {
                    Long file = block.fileId();
                    entities.remove(block);
                    if (file != null) {
                        files.delete(file);
                    }
                });
    }

    /** The file of a block as its form shows it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StoredFile> filesOf(Block block) {
        return block.fileId() == null ? List.of() : files.find(List.of(block.fileId()));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean mayRead(long fileId, Caller caller) {
        return entities.createQuery(
                        "select i from Block b, Issue i where b.fileId = :file and i.id = b.issueId", Issue.class)
                .setParameter("file", fileId)
                .getResultStream()
                .anyMatch(issue -> issue.state().isPublic() || caller.isAnimator());
    }
}
