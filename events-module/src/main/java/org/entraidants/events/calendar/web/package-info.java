/** Where calendars and feeds are fetched. */
@NullMarked
package org.entraidants.events.calendar.web;

import org.jspecify.annotations.NullMarked;
