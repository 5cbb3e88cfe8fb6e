package org.entraidants.directory.hours;

import java.time.LocalDate;

/** The days on which a rule holds. */
@FunctionalInterface
interface DaySelector {

    boolean matches(LocalDate date, Holidays holidays);
}
