package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.Service;
import org.entraidants.directory.Typology;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.audience.Audiences;
import org.entraidants.newsletter.audience.Tally;
import org.entraidants.newsletter.issue.Flaw;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.newsletter.sending.Departures;
import org.entraidants.newsletter.sending.Departures.Answer;
import org.entraidants.newsletter.sending.Progress;
import org.entraidants.newsletter.sending.SendingLedger;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.mail.BulkRelay;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Sending an issue, and how far it is: {@code /admin/lettre/…/envoi}. */
@Named
@RequestScoped
public class SendPage {
    private static final int MOST_A_MINUTE = 100_000;

    @Inject
    HttpServletRequest request;

    @Inject
    Departures departures;

    @Inject
    Audiences audiences;

    @Inject
    SendingLedger ledger;

    @Inject
    Issues issues;

    @Inject
    BulkRelay relay;

    @Inject
    OpenIssue open;

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

    private Audience audience = Audience.EVERYBODY;
    private @Nullable Tally tally;
    private @Nullable Progress progress;
    private List<Flaw> flaws = List.of();
    private long id;

    /** Does what a button wants, or shows. */
    public void open() throws IOException {
        Optional<Sheet> sheet = open.find();
        if (sheet.isEmpty()) {
            return;
        }
        id = sheet.get().issue().id();
        audience = asked(sheet.get());
        if (page.posted("go").isPresent()) {
            send();
        } else if (page.posted("deed").isPresent()) {
            act(page.posted("deed").get());
        }
        if (open.isDraft()) {
            flaws = issues.flaws(sheet.get());
            tally = audiences.count(audience);
        } else {
            progress = ledger.progress(id, caller);
        }
    }

    private Audience asked(Sheet sheet) {
        if (request.getParameter("asked") != null) {
            return Audience.read(request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
        }
        return sheet.issue().audience().isEmpty()
                ? Audience.EVERYBODY
                : Audience.of(sheet.issue().audience());
    }

    private void send() throws IOException {
        Optional<Instant> at = hour();
        Integer perMinute = page.postedNumber("perMinute")
                .filter(most -> most > 0 && most <= MOST_A_MINUTE)
                .map(Long::intValue)
                .orElse(null);
        if (!errors.getList().isEmpty()) {
            return;
        }
        Answer answer = departures.send(id, audience, perMinute, at.orElse(null), caller);
        switch (answer) {
            case BEGUN, SCHEDULED -> answers.goTo(open.getBase() + "/envoi", i18n.t("newsletter.send.said." + answer));
            case FLAWED, NOBODY, GONE -> errors.add(i18n.t("newsletter.send.said." + answer));
        }
    }

    private Optional<Instant> hour() {
        String typed = page.posted("at").orElse("");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(Dates.ZONE).toInstant());
        } catch (DateTimeParseException malformed) {
            errors.add("at", i18n.t("newsletter.send.at.wrong"));
            return Optional.empty();
        }
    }

    private void act(String deed) throws IOException {
        boolean done = switch (deed) {
            case "pause" -> departures.pause(id, caller);
            case "resume" -> departures.resume(id, caller);
            case "stop" -> departures.stop(id, caller);
            case "unschedule" -> departures.unschedule(id, caller);
            case "failed" -> departures.sendToFailed(id, caller) > 0;
            case "late" -> departures.sendToLateComers(id, caller);
            default -> false;
        };
        if (done) {
            answers.goTo(open.getBase() + "/envoi", i18n.t("newsletter.send.done." + deed));
        }
    }

    public Audience getAudience() {
        return audience;
    }

    /** The kinds of structures to choose from. */
    public List<Typology> getTypologies() {
        return List.of(Typology.values());
    }

    /** The services to choose from. */
    public List<Service> getServices() {
        return List.of(Service.values());
    }

    /** The départements as they are typed. */
    public String getDepartments() {
        return String.join(" ", audience.departments());
    }

    /** Null once it has left. */
    public @Nullable Tally getTally() {
        return tally;
    }

    /** Null before it leaves. */
    public @Nullable Progress getProgress() {
        return progress;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** Whether something grave is wrong. */
    public boolean isFlawed() {
        return flaws.stream().anyMatch(Flaw::grave);
    }

    /** Whether mail leaves this network at all. */
    public boolean isRelay() {
        return relay.isSet();
    }

    /** Whether somebody is asked before it is ended. */
    public boolean isStopAsked() {
        return page.posted("askStop").isPresent();
    }
}
