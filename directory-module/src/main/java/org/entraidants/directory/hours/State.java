package org.entraidants.directory.hours;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a place at one moment.
 *
 * @param nextChange the local time at which the status changes, {@code null} when it does not within
 *     {@value Timetable#DAYS_AHEAD} days
 * @param comment the words that go with these hours, such as "sur rendez-vous"
 */
public record State(
        Status status,
        @Nullable LocalDateTime nextChange,
        @Nullable String comment) {}
