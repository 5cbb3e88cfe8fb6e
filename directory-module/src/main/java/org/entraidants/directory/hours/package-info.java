/**
 * Opening hours: texts in the OSM {@code opening_hours} syntax, kept word for word and evaluated in the local time of
 * the place.
 *
 * <p>{@link org.entraidants.directory.hours.OpeningHours} reads a text and never refuses one. {@link
 * org.entraidants.directory.hours.Timetable} adds the public holidays and the announced exceptions of a place and
 * answers: open now? until when? which hours this week? Everything here is immutable and knows nothing of time zones:
 * the caller gives local times.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">opening_hours specification</a>
 */
@NullMarked
package org.entraidants.directory.hours;

import org.jspecify.annotations.NullMarked;
