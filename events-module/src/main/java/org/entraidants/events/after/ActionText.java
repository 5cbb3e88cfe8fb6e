package org.entraidants.events.after;

import java.time.LocalDate;

/**
 * An action as a form says it.
 *
 * @param id of the one that is changed, 0 for a new one
 */
public record ActionText(long id, String what, long ownerId, LocalDate due) {}
