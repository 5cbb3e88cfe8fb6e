package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.Holiday;
import java.util.ArrayList;
import java.util.List;

/**
 * The public and school holidays of a rule.
 *
 * @param alike those that count as one more weekday: {@code Sa,PH}
 * @param restricting those that narrow the weekdays: {@code PH Sa}
 * @param areMoved whether one has an offset: {@code PH -1 day}
 * @param ofPublic whether public holidays are among them
 * @param ofSchool whether school holidays are among them
 */
record HolidaySelectors(
        List<DaySelector> alike, List<DaySelector> restricting, boolean areMoved, boolean ofPublic, boolean ofSchool) {

    static HolidaySelectors of(List<Holiday> holidays) throws UnsupportedRule {
        var alike = new ArrayList<DaySelector>();
        var restricting = new ArrayList<DaySelector>();
        boolean moved = false;
        boolean school = false;
        boolean legal = false;
        for (Holiday holiday : holidays) {
            (holiday.getUseAsWeekDay() ? alike : restricting).add(selector(holiday));
            moved |= holiday.getOffset() != 0;
            school |= isOfSchool(holiday);
            legal |= !isOfSchool(holiday);
        }
        return new HolidaySelectors(alike, restricting, moved, legal, school);
    }

    private static DaySelector selector(Holiday holiday) throws UnsupportedRule {
        int offset = holiday.getOffset();
        UnsupportedRule.unless(DateSpan.isNearby(offset), holiday);
        return isOfSchool(holiday)
                ? (date, holidays) -> holidays.isSchoolHoliday(date.minusDays(offset))
                : (date, holidays) -> holidays.on(date.minusDays(offset)) != null;
    }

    private static boolean isOfSchool(Holiday holiday) {
        return holiday.getType() == Holiday.Type.SH;
    }

    boolean isEmpty() {
        return alike.isEmpty() && restricting.isEmpty();
    }
}
