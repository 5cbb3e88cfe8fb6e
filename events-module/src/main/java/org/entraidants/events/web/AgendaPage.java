package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.AgendaCursor;
import org.entraidants.events.gathering.AgendaFilter;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.gathering.Sights;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The agenda, {@code /agenda}: what comes as a list, a month or a map; what is over. */
@Named
@RequestScoped
public class AgendaPage {
    private static final int AT_ONCE = 20;
    private static final int MOST_OF_A_MONTH = 200;
    private static final String PATH = "/agenda";
    private static final String AFTER = "apres";
    private static final String VIEW = "vue";
    private static final String MONTH = "mois";
    private static final String KIND = "genre";
    private static final String DEPARTMENT = "departement";
    private static final String ONLINE = "enligne";
    private static final List<String> VIEWS = List.of("liste", "mois", "carte", "passes");

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    GatheringWords words;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    private AgendaFilter filter = AgendaFilter.after(Instant.EPOCH);
    private String view = "liste";
    private List<AgendaLine> lines = List.of();
    private List<String> departments = List.of();
    private @Nullable Month month;
    private String next = "";

    /** A way to narrow or to look at the list, and whether it is taken. */
    public record Choice(String label, String href, boolean current) {}

    /** The gatherings of one month. */
    public record Group(String month, List<AgendaLine> lines) {}

    /** Reads the gatherings that the address asks for. */
    public void load() {
        Instant now = clock.instant();
        view = VIEWS.contains(asked(VIEW)) ? asked(VIEW) : "liste";
        filter = new AgendaFilter(
                now,
                null,
                Kind.inAddress(asked(KIND)).orElse(null),
                asked(DEPARTMENT).isEmpty() ? null : asked(DEPARTMENT),
                asked(ONLINE).equals("1"));
        departments = agenda.departments(now);
        switch (view) {
            case "mois" -> readMonth(now);
            case "passes" ->
                lines = words.lines(agenda.last(filter.between(Instant.EPOCH, now), AT_ONCE, sights.own()));
            case "carte" -> lines = words.lines(agenda.list(filter, null, MOST_OF_A_MONTH, sights.own()));
            default -> list();
        }
        page.keepThisMinute(now);
    }

    private void list() {
        AgendaCursor after = AgendaCursor.read(asked(AFTER)).orElse(null);
        List<Gathering> found = agenda.list(filter, after, AT_ONCE + 1, sights.own());
        if (found.size() > AT_ONCE) {
            found = found.subList(0, AT_ONCE);
            Gathering last = found.get(AT_ONCE - 1);
            next = with(AFTER, new AgendaCursor(last.startsAt(), last.id()).written());
        }
        lines = words.lines(found);
    }

    /** A day more on both ends: where it is another day than here. */
    private void readMonth(Instant now) {
        LocalDate today = Dates.dateOf(now);
        YearMonth shown = shown(today);
        Instant begin = shown.atDay(1).minusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        Instant end = shown.atEndOfMonth().plusDays(2).atStartOfDay(Dates.ZONE).toInstant();
        lines = words.lines(agenda.list(filter.between(begin, end), null, MOST_OF_A_MONTH, sights.own())).stream()
                .filter(line -> YearMonth.from(line.day()).equals(shown))
                .toList();
        month = Month.of(shown, lines, today);
    }

    private YearMonth shown(LocalDate today) {
        try {
            YearMonth asked = YearMonth.parse(asked(MONTH));
            return Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(today), asked)) <= 120
                    ? asked
                    : YearMonth.from(today);
        } catch (DateTimeException none) {
            return YearMonth.from(today);
        }
    }

    private String asked(String name) {
        return page.parameter(name);
    }

    /** The address of this page with one parameter changed, from its beginning; an empty value takes it out. */
    private String with(String name, String value) {
        Map<String, List<String>> parameters = chosen(VIEW, MONTH, KIND, DEPARTMENT, ONLINE);
        parameters.put(name, List.of(value));
        return page.to(PATH) + PageRequest.query(parameters);
    }

    /** Those of some parameters that were asked for. */
    private Map<String, List<String>> chosen(String... names) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Stream.of(names).filter(one -> !asked(one).isEmpty()).forEach(one -> parameters.put(one, List.of(asked(one))));
        return parameters;
    }

    public List<AgendaLine> getLines() {
        return lines;
    }

    /** The lines by month, in their order. */
    public List<Group> getGroups() {
        Map<YearMonth, List<AgendaLine>> byMonth = new LinkedHashMap<>();
        lines.forEach(line -> byMonth.computeIfAbsent(YearMonth.from(line.day()), unknown -> new ArrayList<>())
                .add(line));
        return byMonth.entrySet().stream()
                .map(entry -> new Group(Month.name(entry.getKey(), i18n.getLanguage()), entry.getValue()))
                .toList();
    }

    /** The month that is shown; null in the other views. */
    public @Nullable Month getMonth() {
        return month;
    }

    public String getMonthName() {
        return month == null ? "" : Month.name(month.month(), i18n.getLanguage());
    }

    public String getMonthBefore() {
        return month == null ? "" : with(MONTH, month.month().minusMonths(1).toString());
    }

    public String getMonthAfter() {
        return month == null ? "" : with(MONTH, month.month().plusMonths(1).toString());
    }

    /** The heads of the columns. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values()).map(dates::weekday).toList();
    }

    /** A day with its weekday, for those who hear the table. */
    public String spoken(LocalDate day) {
        return dates.weekdayAndDay(day);
    }

    public String getView() {
        return view;
    }

    /** The views, the first of which needs no parameter. */
    public List<Choice> getViews() {
        return VIEWS.stream()
                .map(one -> new Choice(
                        i18n.t("events.view." + one),
                        with(VIEW, one.equals(VIEWS.get(0)) ? "" : one),
                        one.equals(view)))
                .toList();
    }

    /** The kinds, to narrow to one. */
    public List<Choice> getKinds() {
        return Arrays.stream(Kind.values())
                .map(one -> new Choice(i18n.t("events.kind." + one), one.slug(), one == filter.kind()))
                .toList();
    }

    /** The territories where something comes, to narrow to one. */
    public List<Choice> getDepartments() {
        return departments.stream()
                .map(one -> new Choice(one, one, one.equals(filter.department())))
                .toList();
    }

    public boolean isOnline() {
        return filter.online();
    }

    /** What the form must carry along. */
    public List<Choice> getKept() {
        return chosen(VIEW, MONTH).keySet().stream()
                .map(name -> new Choice(name, asked(name), true))
                .toList();
    }

    /** The address of the next page, empty at the end. */
    public String getNext() {
        return next;
    }

    /** What narrows the feeds as it narrows this page. */
    public String getFeedQuery() {
        return PageRequest.query(chosen(KIND, DEPARTMENT));
    }

    public boolean isNarrowed() {
        return filter.kind() != null || filter.department() != null || filter.online();
    }

    public String getAll() {
        return page.to(PATH);
    }
}
