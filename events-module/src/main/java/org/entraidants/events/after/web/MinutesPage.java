package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entraidants.events.after.Minutes;
import org.entraidants.events.after.MinutesText;
import org.entraidants.events.after.Noted;
import org.entraidants.events.after.Trace;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.events.web.PlanForm;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.text.TextDiff;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Writing the minutes: {@code /agenda/12-…/compte-rendu/modifier}. Who was overtaken reads what has changed, and decides. */
@Named
@RequestScoped
public class MinutesPage {
    private static final String SEEN = "seen";
    private static final int FEWEST_ROWS = 3;
    private static final int EMPTY_ROWS = 2;

    @Inject
    OpenGathering open;

    @Inject
    Minutes minutes;

    @Inject
    PlanForm form;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Gathering gathering;
    private List<Account> owners = List.of();
    private long seen;
    private String theirs = "";

    /** Shows the form, or keeps what it has sent; 404 for what has not begun. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering().filter(one -> one.hasBegun(clock.instant()));
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        owners = minutes.owners(gathering, caller);
        Optional<Trace> trace = minutes.of(gathering);
        seen = page.postedNumber(SEEN).orElse(trace.map(Trace::edits).orElse(0).longValue());
        form.open(
                MinutesText.fields(),
                trace.filter(Trace::hasMinutes).map(this::stored).orElseGet(this::template));
        if (form.isToBeMasked()) {
            form.mask(MinutesText.judged(form.texts()));
        } else if (form.isSent()) {
            keep(gathering);
        }
    }

    private Map<String, String> stored(Trace trace) {
        return MinutesText.of(trace, minutes.actions(open.gathering().orElseThrow()));
    }

    private Map<String, String> template() {
        return MinutesText.template(open.gathering().orElseThrow());
    }

    private void keep(Gathering of) throws IOException {
        Noted noted = minutes.keep(of, form.texts(), (int) seen, form.isAcknowledged(), caller);
        if (noted instanceof Noted.Kept kept) {
            boolean known = kept.trace().isPublished();
            answers.goTo(of.path() + (known ? "/compte-rendu" : "/apres"), i18n.t("events.after.minutes.kept"));
        } else if (noted instanceof Noted.Overtaken overtaken) {
            compare(overtaken);
        } else if (noted instanceof Noted.NotKept refused) {
            form.explain(refused.why());
        }
    }

    /** Sent once more, what stands in the form holds. */
    private void compare(Noted.Overtaken by) {
        seen = by.theirs().edits();
        theirs = TextDiff.html(all(MinutesText.of(by.theirs(), by.actions())), all(form.texts()), i18n.getLanguage());
    }

    private String all(Map<String, String> texts) {
        var actions = IntStream.rangeClosed(1, MinutesText.MOST_ACTIONS)
                .filter(n -> !texts.getOrDefault("what-" + n, "").isBlank())
                .mapToObj(n -> texts.get("what-" + n) + " · " + name(texts.getOrDefault("owner-" + n, "")) + " · "
                        + texts.getOrDefault("due-" + n, ""));
        return Stream.concat(
                        Stream.of(
                                texts.getOrDefault(MinutesText.SAID, ""),
                                texts.getOrDefault(MinutesText.DECISIONS, "")),
                        actions)
                .collect(Collectors.joining("\n\n"));
    }

    private String name(String owner) {
        return owners.stream()
                .filter(one -> Long.toString(one.id()).equals(owner))
                .map(Account::name)
                .findFirst()
                .orElse("");
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path() + "/apres");
    }

    /** The numbers of the actions that are offered. */
    public List<Integer> getRows() {
        int filled = (int) IntStream.rangeClosed(1, MinutesText.MOST_ACTIONS)
                .filter(n -> !text("what-" + n).isBlank())
                .count();
        return IntStream.rangeClosed(1, Math.min(MinutesText.MOST_ACTIONS, Math.max(FEWEST_ROWS, filled + EMPTY_ROWS)))
                .boxed()
                .toList();
    }

    /** Who may be entrusted with an action. */
    public List<Account> getOwners() {
        return owners;
    }

    /** Whether an action is that account's. */
    public boolean isOwner(int row, Account account) {
        return text("owner-" + row).equals(Long.toString(account.id()));
    }

    /** What stands in a field. */
    public String text(String field) {
        return form.text(field);
    }

    /** What the form was opened on. */
    public long getSeen() {
        return seen;
    }

    /** How the two versions differ, safe HTML; empty unless somebody else was faster. */
    public String getTheirs() {
        return theirs;
    }

    public GuardNote getNote() {
        return form.note();
    }
}
