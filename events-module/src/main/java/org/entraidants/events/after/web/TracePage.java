package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.events.after.Action;
import org.entraidants.events.after.Actions;
import org.entraidants.events.after.GatheringFiles;
import org.entraidants.events.after.Minutes;
import org.entraidants.events.after.Presence;
import org.entraidants.events.after.Trace;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a gathering: {@code /agenda/12-…/compte-rendu}. Names of members are for members; visitors read how many
 * came.
 */
@Named
@RequestScoped
public class TracePage {
    @Inject
    OpenGathering open;

    @Inject
    Minutes minutes;

    @Inject
    Actions actions;

    @Inject
    GatheringFiles gatheringFiles;

    @Inject
    Presence presence;

    @Inject
    Bylines bylines;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Gathering gathering;
    private @Nullable Trace trace;
    private List<ActionLine> lines = List.of();
    private List<StoredFile> files = List.of();
    private List<Registration> people = List.of();

    /** Shows it, or ticks an action off; 404 where nothing is published, but for those who plan. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering();
        Optional<Trace> seen = found.flatMap(minutes::of);
        if (seen.filter(this::isSeen).isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        trace = seen.get();
        Optional<Long> done = page.postedNumber("done");
        Optional<Long> undone = page.postedNumber("undone");
        if (done.isPresent() || undone.isPresent()) {
            actions.tick(done.or(() -> undone).orElseThrow(), done.isPresent(), caller);
            answers.goTo(gathering.path() + "/compte-rendu");
            return;
        }
        show(gathering, trace);
        page.keepThisMinute(clock.instant());
    }

    private boolean isSeen(Trace one) {
        return one.isShown(today()) || (caller.isAnimator() && one.hasMinutes());
    }

    private void show(Gathering of, Trace seen) {
        if (isWritten()) {
            lines = lines(minutes.actions(of));
            people = presence.came(of.id());
        }
        files = seen.hasDocuments() ? gatheringFiles.of(of) : List.of();
    }

    private List<ActionLine> lines(List<Action> all) {
        Map<Long, Byline> names = bylines.of(all.stream()
                .map(Action::ownerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .map(one -> ActionLine.of(one, name(names.get(one.ownerId())), isMine(one), dates, today(), ""))
                .toList();
    }

    private String name(@Nullable Byline owner) {
        if (owner == null) {
            return "";
        }
        return caller.isSignedIn() ? owner.name() : owner.shortName();
    }

    private boolean isMine(Action action) {
        return caller.isAnimator() || (caller.isSignedIn() && Objects.equals(action.ownerId(), caller.accountId()));
    }

    private LocalDate today() {
        return Dates.dateOf(clock.instant());
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getDay() {
        return gathering == null ? "" : dates.weekdayAndDay(gathering.begins().toLocalDate());
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path());
    }

    /** Whether there are minutes that the caller reads. */
    public boolean isWritten() {
        return trace != null && (trace.isPublished() || (caller.isAnimator() && trace.hasMinutes()));
    }

    /** Whether only those who plan read them so far. */
    public boolean isDraft() {
        return trace != null && !trace.isPublished() && isWritten();
    }

    /** What was said, safe HTML. */
    public String getSaid() {
        return trace == null ? "" : Markdown.html(trace.said());
    }

    /** What was decided, safe HTML; empty for nothing. */
    public String getDecisions() {
        return trace == null || trace.decisions().isEmpty() ? "" : Markdown.html(trace.decisions());
    }

    /** How many came, in words; empty when nobody has noted it. */
    public String getParticipants() {
        int guests = trace == null ? 0 : Math.max(trace.guests(), guestsKnown());
        int members = members().size();
        return members + guests == 0 ? "" : i18n.t("events.after.participants", members, guests);
    }

    private int guestsKnown() {
        return people.size() - members().size();
    }

    private List<Registration> members() {
        return people.stream().filter(one -> one.accountId() != null).toList();
    }

    /** The names of the members who came, for members. */
    public String getNames() {
        return caller.isSignedIn() ? members().stream().map(Registration::name).collect(Collectors.joining(", ")) : "";
    }

    public List<ActionLine> getActions() {
        return lines;
    }

    public List<StoredFile> getFiles() {
        return files;
    }

    /** The address of the recording; empty for none, or when its time is over. */
    public String getRecording() {
        return trace == null ? "" : trace.recording(today());
    }

    /** How those who are on the recording have consented. */
    public String getConsent() {
        return trace == null ? "" : trace.consent();
    }

    public String getRecordedUntil() {
        return trace == null || trace.recordedUntil() == null ? "" : dates.day(trace.recordedUntil());
    }
}
