/** Gatherings as calendars understand them: iCalendar (RFC 5545), its feeds and its mails. */
@NullMarked
package org.entraidants.events.calendar;

import org.jspecify.annotations.NullMarked;
