package org.entraidants.directory.web.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Directory;
import org.entraidants.directory.EditedSheet;
import org.entraidants.directory.Part;
import org.entraidants.directory.hours.GridDay.Box;
import org.entraidants.directory.hours.GridDay.Wrong;
import org.entraidants.directory.hours.WeekGrid;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** The hours of a structure, as a week of plain fields or as they are written: {@code /annuaire/{slug}/corriger/horaires}. */
@Named
@RequestScoped
public class EditedHours {
    @Inject
    Directory directory;

    @Inject
    EditForm form;

    @Inject
    Sent sent;

    @Inject
    RuleWords rules;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    private Optional<EditedSheet> sheet = Optional.empty();
    private List<GridRow> week = List.of();
    private List<Choice> extras = List.of();
    private String stored = "";
    private boolean held;

    @PostConstruct
    void look() {
        week = Arrays.stream(DayOfWeek.values())
                .map(day -> new GridRow(day.name().toLowerCase(Locale.ROOT), dates.weekday(day)))
                .toList();
        sheet = directory.open(getSlug(), caller);
        sheet.ifPresent(found -> {
            stored = found.texts().getOrDefault(Detail.HOURS, "");
            Optional<WeekGrid> grid = WeekGrid.of(stored);
            held = grid.isPresent();
            grid.ifPresent(this::show);
            form.begin(Part.HOURS, found.texts(), found.marks());
        });
        if (sent.isForm()) {
            extras = choices(sent.values("extra"));
        }
    }

    private void show(WeekGrid grid) {
        for (int i = 0; i < week.size(); i++) {
            week.get(i).fill(grid.days().get(i));
        }
        if (stored.isEmpty()) {
            week.forEach(day -> day.setClosed(false));
        }
        extras = choices(grid.extras());
    }

    private List<Choice> choices(List<String> written) {
        return written.stream()
                .map(rule -> new Choice(rule, String.join(" · ", rules.of(rule))))
                .toList();
    }

    /** Answers 404 when there is no such structure. */
    public void open() throws IOException {
        if (sheet.isEmpty()) {
            answers.notFound();
        }
    }

    /** Keeps the week of the fields. */
    public void saveWeek() throws IOException {
        WeekGrid grid = typed();
        Map<DayOfWeek, List<Wrong>> wrong = grid.wrong();
        if (wrong.isEmpty()) {
            save(grid.textAfter(stored));
        } else {
            wrong.forEach((day, faults) -> faults.forEach(fault -> show(day, fault)));
        }
    }

    /** Puts Monday’s hours on the other working days; keeps nothing yet. */
    public void copyMonday() {
        List<String> kept = extras.stream().map(Choice::value).toList();
        WeekGrid copied = new WeekGrid(week.stream().map(GridRow::day).toList(), kept).withMondayAllTheWeek();
        for (int i = 1; i < week.size(); i++) {
            week.get(i).fill(copied.days().get(i));
        }
    }

    /** Keeps the text as it is written. */
    public void saveText() throws IOException {
        form.answer(directory.correct(getSlug(), form.correction(), caller), getBack());
    }

    private WeekGrid typed() {
        return new WeekGrid(week.stream().map(GridRow::day).toList(), sent.values("extra"));
    }

    private void save(String text) throws IOException {
        var texts = new EnumMap<Detail, String>(Map.of(Detail.HOURS, text));
        form.answer(directory.correct(getSlug(), sent.correction(texts), caller), getBack());
    }

    private void show(DayOfWeek day, Wrong wrong) {
        String id = day.name().toLowerCase(Locale.ROOT) + wrong.box();
        String what = i18n.t("directory.edit.hours.fault." + wrong.fault(), box(wrong.box()));
        errors.add(id, i18n.t("directory.edit.hours.fault", dates.weekday(day), what));
    }

    private String box(Box box) {
        return i18n.t("directory.edit.hours.box." + box);
    }

    public EditForm getForm() {
        return form;
    }

    public String getSlug() {
        return page.value("slug");
    }

    private String getBack() {
        return "/annuaire/" + getSlug() + "/corriger";
    }

    public String getName() {
        return sheet.map(EditedSheet::name).orElse("");
    }

    public List<GridRow> getWeek() {
        return week;
    }

    /** The rules that the fields cannot hold, with their words. */
    public List<Choice> getExtras() {
        return extras;
    }

    /** Whether the fields can hold what stands on the sheet. */
    public boolean isHeld() {
        return held;
    }

    /** What stands on the sheet, in words; none when nothing does. */
    public List<String> getWords() {
        return rules.of(stored);
    }

    /** The text itself. */
    public EditField getText() {
        return form.getFields().get(0);
    }
}
