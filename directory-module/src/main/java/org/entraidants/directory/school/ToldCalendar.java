package org.entraidants.directory.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entraidants.directory.school.CalendarProblem.Kind;

/** What a file says, gathered line by line. */
final class ToldCalendar {
    private static final int LONGEST_BREAK = 120;
    private static final int LONGEST_NAME = 250;

    private final Set<ToldBreak> breaks = new LinkedHashSet<>();
    private final List<CalendarProblem> problems = new ArrayList<>();

    void add(Collection<SchoolZone> zones, String name, LocalDate from, LocalDate to, int line) {
        if (name.isBlank()) {
            refuse(Kind.NAME, line, "");
        } else if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_BREAK))) {
            refuse(Kind.ORDER, line, from + " – " + to);
        } else {
            String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name.strip();
            zones.forEach(zone -> breaks.add(new ToldBreak(zone, shown, from, to)));
        }
    }

    void refuse(Kind kind, int line, String found) {
        problems.add(new CalendarProblem(kind, line, found));
    }

    /** One row a zone, in the order of the file. */
    List<ToldBreak> breaks() {
        return List.copyOf(breaks);
    }

    /** None when the file can be taken. */
    List<CalendarProblem> problems() {
        return breaks.isEmpty() && problems.isEmpty()
                ? List.of(new CalendarProblem(Kind.EMPTY, 0, ""))
                : List.copyOf(problems);
    }
}
