package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.newsletter.issue.Blocks;
import org.entraidants.newsletter.issue.Edit;
import org.entraidants.newsletter.issue.Flaw;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.newsletter.sending.TestSend;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** Where an issue is put together: {@code /admin/lettre/…}. */
@Named
@RequestScoped
public class ComposeIssuePage {
    @Inject
    Issues issues;

    @Inject
    Blocks blocks;

    @Inject
    TestSend testSend;

    @Inject
    OpenIssue open;

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

    private String subject = "";
    private String preheader = "";
    private long version;
    private List<Flaw> flaws = List.of();

    /** Does what a button wants, or shows the issue. */
    public void open() throws IOException {
        Optional<Sheet> sheet = open.find();
        if (sheet.isPresent()) {
            subject = sheet.get().issue().subject();
            preheader = sheet.get().issue().preheader();
            version = sheet.get().issue().version();
            flaws = issues.flaws(sheet.get());
            act(sheet.get());
        }
    }

    private void act(Sheet sheet) throws IOException {
        long id = sheet.issue().id();
        if (page.posted("subject").isPresent()) {
            entitle(id);
        } else if (page.posted("test").isPresent()) {
            answers.goTo(open.getBase(), i18n.t("newsletter.compose.tested", testSend.send(sheet, caller)));
        } else if (page.posted("drop").isPresent() && issues.drop(id, caller)) {
            answers.goTo("/admin/lettre", i18n.t("newsletter.compose.dropped"));
        } else {
            block(id);
        }
    }

    private void block(long id) throws IOException {
        Optional<Long> up = page.postedNumber("up");
        Optional<Long> down = page.postedNumber("down");
        Optional<Long> remove = page.postedNumber("remove");
        up.ifPresent(block -> blocks.move(id, block, true, caller));
        down.ifPresent(block -> blocks.move(id, block, false, caller));
        remove.ifPresent(block -> blocks.remove(id, block, caller));
        if (remove.isPresent()) {
            answers.goTo(open.getBase(), i18n.t("newsletter.compose.removed"));
        } else if (up.isPresent() || down.isPresent()) {
            answers.goTo(open.getBase() + "#bloc-" + up.or(() -> down).orElseThrow());
        }
    }

    private void entitle(long id) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", page.posted("subject").orElse(""));
        fields.put("preheader", page.posted("preheader").orElse(""));
        long seen = page.postedNumber("version").orElse(-1L);
        subject = fields.getOrDefault("subject", "");
        preheader = fields.getOrDefault("preheader", "");
        Edit edit = issues.entitle(id, seen, guarded.sent(fields), caller);
        if (edit instanceof Edit.Saved) {
            answers.goTo(open.getBase(), i18n.t("newsletter.compose.saved"));
        } else if (edit instanceof Edit.Refused refused) {
            guarded.passes(refused.submission(), refused.verdict());
            subject = guarded.text("subject");
            preheader = guarded.text("preheader");
        } else if (edit instanceof Edit.Wrong wrong) {
            errors.add(wrong.field(), i18n.t("newsletter.compose.wrong." + wrong.field()));
        } else if (edit instanceof Edit.Conflict) {
            errors.add(i18n.t("newsletter.compose.conflict"));
        } else {
            answers.goTo(open.getBase() + "/envoi");
        }
    }

    public String getSubject() {
        return subject;
    }

    public String getPreheader() {
        return preheader;
    }

    /** The version that the form shows: another one meanwhile is somebody else's. */
    public long getVersion() {
        return version;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The block that somebody is asked about before it goes; 0 for none. */
    public long getAsked() {
        return page.postedNumber("ask").orElse(0L);
    }

    /** Whether somebody is asked about throwing the issue away. */
    public boolean isDropAsked() {
        return page.posted("askDrop").isPresent();
    }

    public GuardNote getNote() {
        return guarded.getNote();
    }
}
