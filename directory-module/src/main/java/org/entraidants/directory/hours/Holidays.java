package org.entraidants.directory.hours;

import static org.entraidants.directory.hours.Holiday.*;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a territory, computed for any year of the Gregorian calendar, and the school holidays, as far as a
 * calendar tells them.
 */
public final class Holidays {

    public static final Holidays NONE = new Holidays(Set.of(), null, SchoolHolidays.UNKNOWN, false);

    private static final Set<Holiday> BELGIUM = EnumSet.of(
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            BELGIAN_NATIONAL_DAY,
            ASSUMPTION,
            ALL_SAINTS,
            ARMISTICE_1918,
            CHRISTMAS);

    private static final Set<Holiday> FRANCE = EnumSet.of(
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR_DAY,
            VICTORY_1945,
            ASCENSION,
            WHIT_MONDAY,
            BASTILLE_DAY,
            ASSUMPTION,
            ALL_SAINTS,
            ARMISTICE_1918,
            CHRISTMAS);

    private static final int ADOPTION_OF_THE_CALENDAR = 1582;

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    /** Code du travail, article L3422-2. */
    private static final Map<String, MonthDay> ABOLITION_DAYS = Map.of(
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27),
            "977", MonthDay.of(10, 9),
            "978", MonthDay.of(5, 28));

    private final Set<Holiday> common;
    private final @Nullable MonthDay abolitionDay;

    private final SchoolHolidays school;
    /** What is taken for granted of every day: no school, school; null to ask the calendar. */
    private final @Nullable Boolean assumed;

    private Holidays(Set<Holiday> common, @Nullable MonthDay abolitionDay) {
        this(common, abolitionDay, SchoolHolidays.UNKNOWN, null);
    }

    private Holidays(
            Set<Holiday> common, @Nullable MonthDay abolitionDay, SchoolHolidays school, @Nullable Boolean assumed) {
        this.common = common;
        this.abolitionDay = abolitionDay;
        this.school = school;
        this.assumed = assumed;
    }

    /**
     * The holidays of a département or territory.
     *
     * @param country ISO 3166 code; {@code FR} and {@code BE} are known, any other has no holidays here
     * @param departmentCode INSEE code such as {@code 67} or {@code 974}, {@code null} when it is not known
     */
    public static Holidays of(String country, @Nullable String departmentCode) {
        return switch (country) {
            case "BE" -> new Holidays(BELGIUM, null);
            case "FR" -> ofFrance(departmentCode == null ? "" : departmentCode);
            default -> NONE;
        };
    }

    private static Holidays ofFrance(String departmentCode) {
        Set<Holiday> holidays = EnumSet.copyOf(FRANCE);
        if (ALSACE_MOSELLE.contains(departmentCode)) {
            holidays.add(GOOD_FRIDAY);
            holidays.add(SAINT_STEPHEN);
        }
        return new Holidays(holidays, ABOLITION_DAYS.get(departmentCode));
    }

    /** The same public holidays, with school holidays. */
    public Holidays with(SchoolHolidays calendar) {
        return new Holidays(common, abolitionDay, calendar, null);
    }

    /** As if every day were a school holiday, or none. */
    Holidays assuming(boolean schoolHolidays) {
        return new Holidays(common, abolitionDay, school, schoolHolidays);
    }

    boolean isSchoolHoliday(LocalDate date) {
        return assumed == null ? school.on(date) != null : assumed;
    }

    boolean knowsSchool(LocalDate date) {
        return assumed != null || school.knows(date);
    }

    SchoolHolidays school() {
        return school;
    }

    /** The holiday that falls on this date, {@code null} on an ordinary day and before the Gregorian calendar. */
    public @Nullable Holiday on(LocalDate date) {
        if (date.getYear() <= ADOPTION_OF_THE_CALENDAR) {
            return null;
        }
        long afterEaster = date.toEpochDay() - easter(date.getYear()).toEpochDay();
        for (Holiday holiday : common) {
            if (holiday.falls(date, afterEaster)) {
                return holiday;
            }
        }
        return abolitionDay != null && abolitionDay.equals(MonthDay.from(date)) ? ABOLITION_OF_SLAVERY : null;
    }

    /** Easter Sunday, by the method of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int monthAndDay = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
