package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.Holiday;
import java.util.ArrayList;
import java.util.List;

/**
 * The public holidays of a rule.
 *
 * @param alike those that count as one more weekday: {@code Sa,PH}
 * @param restricting those that narrow the weekdays: {@code PH Sa}
 * @param areMoved whether one has an offset: {@code PH -1 day}
 */
record HolidaySelectors(List<DaySelector> alike, List<DaySelector> restricting, boolean areMoved) {

    static HolidaySelectors of(List<Holiday> holidays) throws UnsupportedRule {
        var alike = new ArrayList<DaySelector>();
        var restricting = new ArrayList<DaySelector>();
        boolean moved = false;
        for (Holiday holiday : holidays) {
            (holiday.getUseAsWeekDay() ? alike : restricting).add(selector(holiday));
            moved |= holiday.getOffset() != 0;
        }
        return new HolidaySelectors(alike, restricting, moved);
    }

    private static DaySelector selector(Holiday holiday) throws UnsupportedRule {
        int offset = holiday.getOffset();
        UnsupportedRule.unless(holiday.getType() == Holiday.Type.PH && DateSpan.isNearby(offset), holiday);
        return (date, holidays) -> holidays.on(date.minusDays(offset)) != null;
    }

    boolean isEmpty() {
        return alike.isEmpty() && restricting.isEmpty();
    }
}
