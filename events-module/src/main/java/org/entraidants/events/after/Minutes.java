package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Planned;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;

/**
 * The boundary of what remains of a gathering. All who see it read what is published; animators write. Every text passes the
 * guard on personal data before it is stored.
 */
@ApplicationScoped
public class Minutes {
    /** The longest that a recording is shown. */
    private static final int MOST_MONTHS = 24;

    @Inject
    Gate gate;

    @Inject
    Traces traces;

    /** The form of a recording, as it was typed. */
    public record Recording(String address, String consent, boolean consented, String until) {}

    /** What remains of a gathering that the caller sees; a draft of minutes among it is for those who plan. */
    public Optional<Trace> of(Gathering gathering) {
        return traces.find(gathering.id());
    }

    /** What was to be done, in its order; whoever asks has seen to it that the caller may read the minutes. */
    public List<Action> actions(Gathering gathering) {
        return traces.actions(gathering.id());
    }

    /** Who may be entrusted with an action, by name. */
    public List<Account> owners(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        return traces.owners(gathering.id());
    }

    /**
     * Writes the minutes of a gathering that has begun.
     *
     * @param texts by the names of {@link MinutesText#fields()}
     * @param seen what {@link Trace#edits()} was when the form was opened, 0 for none
     */
    public Noted keep(Gathering gathering, Map<String, String> texts, int seen, boolean acknowledged, Caller caller) {
        caller.require(Role.ANIMATOR);
        var owners = traces.owners(gathering.id()).stream().map(Account::id).collect(Collectors.toSet());
        MinutesText text = MinutesText.read(texts, owners, traces.today());
        if (!text.flaws().isEmpty()) {
            return new Noted.NotKept(new Planned.Flawed(text.flaws()));
        }
        Verdict verdict = gate.judge(new Submission(MinutesText.judged(texts), acknowledged), caller);
        return verdict.accepted()
                ? traces.write(gathering.id(), text, seen)
                : new Noted.NotKept(new Planned.Refused(verdict));
    }

    /**
     * Shows the minutes to all who see the gathering, and its actions to their owners.
     *
     * @return false when there are none
     */
    public boolean publish(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        return traces.publish(gathering.id());
    }

    /** Shares a recording until a day; those who are on it must have consented. */
    public Noted share(Gathering gathering, Recording recording, boolean acknowledged, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<Flaw> flaws = flaws(recording, traces.today());
        if (!flaws.isEmpty()) {
            return new Noted.NotKept(new Planned.Flawed(flaws));
        }
        Verdict verdict = gate.judge(new Submission(Map.of("consent", recording.consent()), acknowledged), caller);
        return verdict.accepted()
                ? traces.share(
                        gathering.id(),
                        recording.address().strip(),
                        recording.consent(),
                        LocalDate.parse(recording.until()))
                : new Noted.NotKept(new Planned.Refused(verdict));
    }

    /** Shares the recording no longer. */
    public void stopSharing(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        traces.share(gathering.id(), "", "", null);
    }

    static List<Flaw> flaws(Recording recording, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        String address = recording.address().strip();
        if (!address.matches("https?://[^\\s\"<>]+")) {
            flaws.add(new Flaw("recording", address.isEmpty() ? Flaw.Kind.MISSING : Flaw.Kind.UNKNOWN, 0));
        } else if (address.length() > Trace.LONGEST_ADDRESS) {
            flaws.add(new Flaw("recording", Flaw.Kind.TOO_LONG, Trace.LONGEST_ADDRESS));
        }
        if (recording.consent().isBlank()) {
            flaws.add(new Flaw("consent", Flaw.Kind.MISSING, 0));
        } else if (recording.consent().length() > Trace.LONGEST_CONSENT) {
            flaws.add(new Flaw("consent", Flaw.Kind.TOO_LONG, Trace.LONGEST_CONSENT));
        }
        if (!recording.consented()) {
            flaws.add(new Flaw("consented", Flaw.Kind.MISSING, 0));
        }
        until(recording.until(), today).ifPresent(flaws::add);
        return flaws;
    }

    private static Optional<Flaw> until(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(today)) {
                return Optional.of(new Flaw("until", Flaw.Kind.PAST, 0));
            }
            return day.isAfter(today.plusMonths(MOST_MONTHS))
                    ? Optional.of(new Flaw("until", Flaw.Kind.TOO_FAR, MOST_MONTHS))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.of(new Flaw("until", typed.isEmpty() ? Flaw.Kind.MISSING : Flaw.Kind.UNKNOWN, 0));
        }
    }
}
