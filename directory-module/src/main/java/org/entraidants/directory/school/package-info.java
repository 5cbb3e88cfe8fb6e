/**
 * School holidays, from calendars that an animator brings: the official French table, iCalendar files, tables with a column
 * of territories. A file is taken whole or not at all. {@link org.entraidants.directory.school.SchoolCalendars} tells what
 * holds at a site.
 */
@NullMarked
package org.entraidants.directory.school;

import org.jspecify.annotations.NullMarked;
