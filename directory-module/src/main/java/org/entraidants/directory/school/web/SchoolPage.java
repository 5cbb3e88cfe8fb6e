package org.entraidants.directory.school.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.school.SchoolBreak;
import org.entraidants.directory.school.SchoolCalendars;
import org.entraidants.directory.school.SchoolCalendars.Brought;
import org.entraidants.directory.school.SchoolZone;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The school holidays that the network knows, {@code /admin/vacances}. */
@Named
@RequestScoped
public class SchoolPage {
    @Inject
    SchoolCalendars calendars;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    private List<Brought> files = List.of();
    private List<ZoneRow> zones = List.of();
    private Optional<Brought> doubted = Optional.empty();

    /** What is known of a zone: its coming holidays, and how far the calendar reaches. */
    public record ZoneRow(String zone, String next, String until) {}

    /** A zone to choose. */
    public record Choice(String value, String label) {}

    /** Forgets the file whose button was pressed, or shows them all. */
    public void open() throws IOException {
        Optional<Long> forgotten = page.postedNumber("forget");
        if (forgotten.isPresent()) {
            boolean done = calendars.forget(forgotten.get());
            answers.goTo("/admin/vacances", i18n.t(done ? "directory.school.forgotten" : "directory.school.gone"));
            return;
        }
        files = calendars.all();
        doubted = page.postedNumber("ask")
                .flatMap(id -> files.stream()
                        .filter(file -> file.calendar().id() == id)
                        .findFirst());
        zones = byZone().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<SchoolZone, List<SchoolBreak>> byZone() {
        return files.stream().flatMap(file -> file.breaks().stream()).collect(Collectors.groupingBy(SchoolBreak::zone));
    }

    private ZoneRow row(SchoolZone zone, List<SchoolBreak> breaks) {
        LocalDate today = LocalDate.now(clock);
        String next = breaks.stream()
                .filter(one -> !one.toDay().isBefore(today))
                .min(Comparator.comparing(SchoolBreak::fromDay))
                .map(one ->
                        i18n.t("directory.school.break", one.name(), dates.day(one.fromDay()), dates.day(one.toDay())))
                .orElseGet(() -> i18n.t("directory.school.over"));
        String until = breaks.stream()
                .map(SchoolBreak::toDay)
                .max(LocalDate::compareTo)
                .map(dates::day)
                .orElseThrow();
        return new ZoneRow(word(zone), next, until);
    }

    private String word(SchoolZone zone) {
        return i18n.t("directory.school.zone." + zone.name());
    }

    public List<ZoneRow> getZones() {
        return zones;
    }

    public List<Brought> getFiles() {
        return files;
    }

    /** The file about whose removal the page asks; null for none. */
    public @Nullable Brought getDoubted() {
        return doubted.orElse(null);
    }

    /** The zones of a file, in words. */
    public String zonesOf(Brought file) {
        return file.breaks().stream()
                .map(SchoolBreak::zone)
                .distinct()
                .sorted()
                .map(this::word)
                .collect(Collectors.joining(", "));
    }

    public List<Choice> getChoices() {
        return Arrays.stream(SchoolZone.values())
                .map(zone -> new Choice(zone.name(), word(zone)))
                .toList();
    }
}
