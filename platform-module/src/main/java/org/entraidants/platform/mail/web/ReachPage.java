package org.entraidants.platform.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.inbox.MailboxLog;
import org.entraidants.platform.mail.reach.Finding;
import org.entraidants.platform.mail.reach.Reachability;
import org.entraidants.platform.web.I18n;
import org.jspecify.annotations.Nullable;

/** Whether our mail is believed, and whether what comes back is read: {@code /courrier/remise}. */
@Named
@RequestScoped
public class ReachPage {
    @Inject
    Reachability reachability;

    @Inject
    MailboxLog mailbox;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    I18n i18n;

    private List<Finding> findings = List.of();
    private MailboxLog.@Nullable State state;

    /** Looks. */
    public void load() {
        findings = reachability.look(caller);
        state = mailbox.state(caller);
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** What was found, in plain words. */
    public String words(Finding finding) {
        List<String> values = finding.values();
        return i18n.t(
                "platform.reach." + finding.thing() + "." + finding.words(),
                values.isEmpty() ? "" : values.get(0),
                values.size() < 2 ? "" : values.get(1));
    }

    /** Whether no name server has answered. */
    public boolean isAway() {
        return findings.stream().anyMatch(finding -> finding.words().equals("away"));
    }

    public String getFrom() {
        return settings.mailFrom().address();
    }

    /** Whether a mailbox is read. */
    public boolean isMailbox() {
        return settings.mail().mailbox().isPresent();
    }

    /** Whether each mail has an address of its own to come back to. */
    public boolean isTagged() {
        return settings.mail().returnAddress().isPresent();
    }

    /** Whether a relay may tell what comes back. */
    public boolean isTold() {
        return settings.mail().returnsSecret().isPresent();
    }

    public MailboxLog.@Nullable State getState() {
        return state;
    }
}
