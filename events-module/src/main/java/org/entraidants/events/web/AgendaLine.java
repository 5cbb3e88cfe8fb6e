package org.entraidants.events.web;

import java.time.LocalDate;

/**
 * A gathering as lists show it, in words.
 *
 * @param chip its state, empty for nothing to say
 * @param chipKind ok, warm, wait or empty
 * @param when the hours
 * @param where the place, or that it is online
 * @param seats what is left, empty for no limit
 * @param lat for the map, empty when it is not known
 */
public record AgendaLine(
        long id,
        String title,
        String href,
        String kind,
        String chip,
        String chipKind,
        LocalDate day,
        String number,
        String month,
        String weekday,
        String when,
        String where,
        String seats,
        String lat,
        String lon) {}
