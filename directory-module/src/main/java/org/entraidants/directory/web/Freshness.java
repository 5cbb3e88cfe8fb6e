package org.entraidants.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.entraidants.directory.Sheet;
import org.entraidants.directory.Sheet.Place;
import org.entraidants.directory.Structure;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;

/**
 * How far a sheet can be trusted.
 *
 * @param kind the kind of chip: {@code ok}, {@code wait} or empty
 * @param text when it was verified by whom, or where it comes from
 */
public record Freshness(String kind, String text) {
    static Freshness of(Sheet sheet, boolean stale, Dates dates, I18n i18n) {
        Structure structure = sheet.structure();
        Instant verified = structure.verifiedAt();
        if (verified != null) {
            return new Freshness(
                    stale ? "wait" : "ok",
                    sheet.verifiedBy() == null
                            ? i18n.t("directory.structure.verified.nobody", dates.day(verified))
                            : i18n.t("directory.structure.verified", dates.day(verified), sheet.verifiedBy()));
        }
        if (structure.source() == null) {
            return new Freshness("wait", i18n.t("directory.structure.source.none"));
        }
        LocalDate dated = structure.sourceUpdatedOn();
        return dated == null
                ? new Freshness("wait", i18n.t("directory.structure.source.undated", structure.source()))
                : new Freshness(
                        stale ? "wait" : "",
                        i18n.t("directory.structure.source", structure.source(), dates.day(dated)));
    }

    /** Whether somebody should look at it again. */
    public boolean isStale() {
        return kind.equals("wait");
    }

    /** When the page of a place must be made anew: it opens or closes, or the day ends. */
    static Instant nextChange(Place place, Instant now) {
        ZoneId zone = place.site().zone();
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        LocalDateTime midnight = local.toLocalDate().plusDays(1).atStartOfDay();
        LocalDateTime change = place.timetable().stateAt(local).nextChange();
        return (change == null || change.isAfter(midnight) ? midnight : change)
                .atZone(zone)
                .toInstant();
    }
}
