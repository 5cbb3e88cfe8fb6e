package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.orientation.Figures;
import org.entraidants.directory.orientation.Figures.Period;
import org.entraidants.directory.orientation.Figures.Tally;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** How many were oriented, for what, where, and what came of it: {@code /admin/orientations}. */
@Named
@RequestScoped
public class FiguresPage {
    private static final String PATH = "/admin/orientations";
    private static final String MONTH = "mois";
    private static final int ROWS = 50;

    @Inject
    Figures figures;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private Optional<YearMonth> month = Optional.empty();
    private List<Tally> months = List.of();
    private List<Tally> matters = List.of();
    private List<Tally> structures = List.of();

    /** Counts the month of the address, or the last twelve. */
    public void open() {
        month = month(parameter(MONTH));
        Period period = month.map(one -> new Period(one, one)).orElseGet(figures::lastYear);
        months = figures.byMonth(figures.lastYear(), caller);
        matters = figures.byMatter(period, caller);
        structures = figures.byStructure(
                period,
                parameter("nom"),
                PageRequest.number(parameter("numero")).orElse(0L),
                ROWS + 1,
                caller);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private String parameter(String name) {
        return page.parameter(name);
    }

    /** The month that the tables of needs and structures are about, in words; empty for the last twelve. */
    public String getMonth() {
        return month.map(YearMonth::toString).map(this::inWords).orElse("");
    }

    /** A month in words. */
    public String inWords(String of) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", i18n.getLanguage()).format(YearMonth.parse(of));
    }

    public List<Tally> getMonths() {
        return months;
    }

    public List<Tally> getMatters() {
        return matters;
    }

    public List<Tally> getStructures() {
        return structures.subList(0, Math.min(ROWS, structures.size()));
    }

    /** The figures of one month. */
    public String of(String one) {
        return page.to(PATH) + PageRequest.query(Map.of(MONTH, List.of(one)));
    }

    /** Where the next structures are, empty at the end. */
    public String getNext() {
        if (structures.size() <= ROWS) {
            return "";
        }
        Tally last = structures.get(ROWS - 1);
        var parameters = new LinkedHashMap<String, List<String>>();
        month.ifPresent(one -> parameters.put(MONTH, List.of(one.toString())));
        parameters.put("nom", List.of(last.of()));
        parameters.put("numero", List.of(Long.toString(last.id())));
        return page.to(PATH) + PageRequest.query(parameters);
    }

    /** The figures of the last twelve months. */
    public String getWholeYear() {
        return page.to(PATH);
    }
}
