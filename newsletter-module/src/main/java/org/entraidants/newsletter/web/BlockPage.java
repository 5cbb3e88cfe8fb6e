package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.newsletter.issue.Block;
import org.entraidants.newsletter.issue.BlockText;
import org.entraidants.newsletter.issue.Blocks;
import org.entraidants.newsletter.issue.Edit;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.web.AttachedFiles;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** One block of an issue: {@code /admin/lettre/…/blocs/…}, its number, or the kind of a new one. */
@Named
@RequestScoped
public class BlockPage {
    @Inject
    Blocks blocks;

    @Inject
    OpenIssue open;

    @Inject
    AttachedFiles files;

    @Inject
    Guarded guarded;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable Block block;
    private Block.Kind kind = Block.Kind.TEXT;
    private BlockText words = BlockText.of("", "");
    private long version;
    private @Nullable BlockText theirs;

    /** Keeps what was sent, or shows the form; 404 for what is not there. */
    public void open() throws IOException {
        if (open.find().isEmpty()) {
            return;
        }
        String asked = page.value("block");
        Optional<Block> known = PageRequest.number(asked).flatMap(this::find);
        Optional<Block.Kind> fresh = Block.Kind.coded(asked);
        if (!open.isDraft() || (known.isEmpty() && fresh.isEmpty())) {
            answers.notFound();
            return;
        }
        known.ifPresent(this::show);
        kind = known.map(Block::kind).orElseGet(fresh::orElseThrow);
        if (kind == Block.Kind.FILE) {
            files.open();
        }
        if (page.posted("version").isPresent()) {
            words = new BlockText(
                    page.posted("title").orElse(""),
                    page.posted("body").orElse(""),
                    page.posted("link").orElse(""));
            version = page.postedNumber("version").orElse(0L);
            if (page.posted("save").isPresent() || isGuardAnswered()) {
                keep();
            }
        }
    }

    private boolean isGuardAnswered() {
        return List.of("mask", "acknowledged", "askRelease").stream()
                .anyMatch(name -> page.posted(name).isPresent());
    }

    private Optional<Block> find(long id) {
        return blocks.find(number(), id, caller);
    }

    private long number() {
        return PageRequest.number(page.value("issue")).orElse(0L);
    }

    private void show(Block known) {
        block = known;
        version = known.version();
        words = new BlockText(known.title(), known.body(), known.link());
        files.start(blocks.filesOf(known));
    }

    private void keep() throws IOException {
        if (kind == Block.Kind.FILE && (!files.settle() || files.getIds().size() != 1)) {
            if (files.getIds().size() != 1) {
                errors.add(AttachedFiles.FIELD, i18n.t("newsletter.block.oneFile"));
            }
            return;
        }
        Long file = kind == Block.Kind.FILE ? files.getIds().get(0) : null;
        boolean acknowledged = page.posted("acknowledged").isPresent();
        Edit edit = block == null
                ? blocks.add(number(), kind, words, file, acknowledged, caller)
                : blocks.rewrite(number(), block.id(), version, words, file, acknowledged, caller);
        if (edit instanceof Edit.Saved saved) {
            answers.goTo(open.getBase() + "#bloc-" + saved.id(), i18n.t("newsletter.compose.saved"));
        } else if (edit instanceof Edit.Refused refused) {
            guarded.passes(refused.submission(), refused.verdict());
            words = new BlockText(guarded.text("title"), guarded.text("body"), words.link());
        } else if (edit instanceof Edit.Wrong wrong) {
            errors.add(wrong.field(), i18n.t("newsletter.block.wrong." + wrong.field()));
        } else if (edit instanceof Edit.Conflict && block != null) {
            meet(block);
        } else {
            answers.goTo(open.getBase(), i18n.t("newsletter.block.gone"));
        }
    }

    /** Somebody was faster: theirs is shown above, mine stays in the form, and the next time it takes its place. */
    private void meet(Block known) {
        theirs = new BlockText(known.title(), known.body(), known.link());
        version = known.version();
        errors.add(i18n.t("newsletter.compose.conflict"));
    }

    public Block.Kind getKind() {
        return kind;
    }

    public String getCode() {
        return kind.code();
    }

    public BlockText getWords() {
        return words;
    }

    public long getVersion() {
        return version;
    }

    /** What somebody else has written into it meanwhile; null when nobody has. */
    public @Nullable BlockText getTheirs() {
        return theirs;
    }

    public boolean isFile() {
        return kind == Block.Kind.FILE;
    }

    /** Whether the form asks for a text. */
    public boolean isWithBody() {
        return kind == Block.Kind.TEXT || kind == Block.Kind.NEWS;
    }

    /** Whether the form asks for an address. */
    public boolean isWithLink() {
        return kind == Block.Kind.NEWS || kind == Block.Kind.BUTTON;
    }

    public GuardNote getNote() {
        return guarded.getNote();
    }
}
