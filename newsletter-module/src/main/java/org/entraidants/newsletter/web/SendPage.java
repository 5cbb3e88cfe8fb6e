package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
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
import org.entraidants.newsletter.subscriber.Topic;
import org.entraidants.newsletter.subscriber.Topics;
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
    @Inject
    HttpServletRequest request;

    @Inject
    Departures departures;

    @Inject
    Audiences audiences;

    @Inject
    KeptAudiences kept;

    @Inject
    SendTerms terms;

    @Inject
    Topics topics;

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

    @Inject
    Dates dates;

    private Audience audience = Audience.EVERYBODY;
    private @Nullable Tally tally;
    private @Nullable Progress progress;
    private List<Flaw> flaws = List.of();
    private List<Topic> lists = List.of();
    private long id;

    /** Does what a button wants, or shows. */
    public void open() throws IOException {
        Optional<Sheet> sheet = open.find();
        if (sheet.isEmpty()) {
            return;
        }
        id = sheet.get().issue().id();
        audience = asked(sheet.get());
        kept.serve(audience);
        terms.read();
        if (page.posted("go").isPresent()) {
            send();
        } else if (page.posted("deed").isPresent()) {
            act(page.posted("deed").get());
        }
        if (open.isDraft()) {
            lists = topics.open();
            flaws = issues.flaws(sheet.get());
            count();
        } else {
            progress = ledger.progress(id, caller);
        }
    }

    private void count() {
        Tally counted = audiences.count(audience);
        tally = counted;
        if (relay.isSet()) {
            terms.foresee(audience, counted.toSend());
        }
    }

    private Audience asked(Sheet sheet) {
        Optional<Audience> chosen = kept.chosen();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        if (request.getParameter("asked") != null) {
            return Audience.read(request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
        }
        return sheet.issue().audience().isEmpty()
                ? Audience.EVERYBODY
                : Audience.of(sheet.issue().audience());
    }

    private void send() throws IOException {
        if (!errors.getList().isEmpty()) {
            return;
        }
        Answer answer = departures.send(id, audience, terms.perMinute(), terms.at(), caller);
        switch (answer) {
            case BEGUN, SCHEDULED -> answers.goTo(open.getBase() + "/envoi", i18n.t("newsletter.send.said." + answer));
            case FLAWED, NOBODY, GONE -> errors.add(i18n.t("newsletter.send.said." + answer));
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

    /** The lists to choose from. */
    public List<Topic> getLists() {
        return lists;
    }

    /** The départements as they are typed. */
    public String getDepartments() {
        return String.join(" ", audience.departments());
    }

    /** Null once it has left. */
    public @Nullable Tally getTally() {
        return tally;
    }

    /** What is left of the time, in words; empty while nobody knows. */
    public String getTimeLeft() {
        return progress == null || progress.secondsLeft() < 0
                ? ""
                : dates.about(Duration.ofSeconds(progress.secondsLeft()));
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
