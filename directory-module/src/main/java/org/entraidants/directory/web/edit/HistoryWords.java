package org.entraidants.directory.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Change;
import org.entraidants.directory.Change.Deed;
import org.entraidants.directory.Detail;
import org.entraidants.directory.History.Entry;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.jspecify.annotations.Nullable;

/** Revisions in words. */
@RequestScoped
class HistoryWords {
    @Inject
    DetailWords words;

    @Inject
    ThingWords things;

    @Inject
    Caller caller;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    /**
     * One revision.
     *
     * @param importId leads to the report; null for a hand, and for those who may not see it
     * @param undoable whether anything in it can be taken back
     */
    public record Row(
            long id,
            String by,
            Instant at,
            String when,
            String file,
            @Nullable Long importId,
            boolean undoable,
            List<Line> lines) {}

    /** What changed of one detail. */
    public record Line(String name, TextDiff diff) {}

    Row row(Entry entry) {
        var lines = new ArrayList<Line>();
        var added = new LinkedHashMap<Change.Thing, Map<Detail, String>>();
        for (Change change : entry.changes()) {
            Optional<Detail> detail = change.detail();
            Change.Thing thing = change.thing();
            if (thing != null && thing.deed() != Deed.CHANGED && detail.isPresent()) {
                added.computeIfAbsent(thing, unknown -> new EnumMap<>(Detail.class))
                        .put(
                                detail.get(),
                                detail.get().fromCell(thing.deed() == Deed.ADDED ? change.after() : change.before()));
            } else {
                lines.add(new Line(name(change), diff(change)));
            }
        }
        added.forEach((thing, texts) -> lines.add(whole(thing, texts)));
        return new Row(
                entry.id(),
                entry.by(),
                entry.at(),
                i18n.t(
                        "directory.history.when",
                        dates.day(entry.at()),
                        dates.time(entry.at().atZone(Dates.ZONE).toLocalTime())),
                entry.file() == null ? "" : entry.file(),
                caller.isAnimator() ? entry.importId() : null,
                entry.changes().stream().anyMatch(change -> change.detail().isPresent()),
                lines);
    }

    private String name(Change change) {
        String label = change.detail().map(words::label).orElseGet(() -> i18n.t("directory.history.other"));
        Change.Thing thing = change.thing();
        return thing == null
                ? label
                : i18n.t("directory.history.of", i18n.t("directory.part.one." + thing.part()), label);
    }

    private TextDiff diff(Change change) {
        Optional<Detail> detail = change.detail();
        return detail.isEmpty()
                ? new TextDiff("", change.before(), change.after(), "")
                : detail.get().isSeveral() || !detail.get().choices().isEmpty()
                        ? values(detail.get(), change)
                        : TextDiff.of(said(detail.get(), change.before()), said(detail.get(), change.after()));
    }

    /** Of several values only those that have come or gone. */
    private TextDiff values(Detail detail, Change change) {
        List<String> before = Detail.lines(detail.fromCell(change.before()));
        List<String> after = Detail.lines(detail.fromCell(change.after()));
        return new TextDiff("", only(detail, before, after), only(detail, after, before), "");
    }

    private String only(Detail detail, List<String> here, List<String> there) {
        List<String> left =
                here.stream().filter(value -> !there.contains(value)).toList();
        return words.value(detail, String.join("\n", left));
    }

    private String said(Detail detail, String cell) {
        String text = detail.fromCell(cell);
        return text.isEmpty() && detail.shape() == Detail.Shape.YES
                ? i18n.t("directory.edit.no")
                : words.value(detail, text);
    }

    private Line whole(Change.Thing thing, Map<Detail, String> texts) {
        String details = things.details(thing.part(), texts);
        String all = things.title(thing.part(), texts) + (details.isEmpty() ? "" : " · " + details);
        boolean added = thing.deed() == Deed.ADDED;
        String name = i18n.t("directory.part.one." + thing.part());
        return new Line(name, new TextDiff("", added ? "" : all, added ? all : "", ""));
    }
}
