package org.entraidants.directory.hours;

import java.time.LocalDate;

/** Legal public holidays of France and Belgium; pages name them from their bundle. */
public enum Holiday {
    NEW_YEAR(1, 1),
    GOOD_FRIDAY(-2),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    VICTORY_1945(5, 8),
    ASCENSION(39),
    WHIT_MONDAY(50),
    BASTILLE_DAY(7, 14),
    BELGIAN_NATIONAL_DAY(7, 21),
    ASSUMPTION(8, 15),
    ALL_SAINTS(11, 1),
    ARMISTICE_1918(11, 11),
    CHRISTMAS(12, 25),
    SAINT_STEPHEN(12, 26),
    /** On a date of its own in each overseas territory. */
    ABOLITION_OF_SLAVERY(0, 0);

    private final int month;
    private final int day;
    private final int daysAfterEaster;

    Holiday(int month, int day) {
        this.month = month;
        this.day = day;
        this.daysAfterEaster = Integer.MIN_VALUE;
    }

    Holiday(int daysAfterEaster) {
        this.month = 0;
        this.day = 0;
        this.daysAfterEaster = daysAfterEaster;
    }

    boolean falls(LocalDate date, long afterEaster) {
        return afterEaster == daysAfterEaster || (date.getDayOfMonth() == day && date.getMonthValue() == month);
    }
}
