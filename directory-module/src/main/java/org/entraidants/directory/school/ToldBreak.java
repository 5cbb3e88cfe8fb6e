package org.entraidants.directory.school;

import java.time.LocalDate;

/**
 * School holidays as a file tells them.
 *
 * @param to the last day without school
 */
record ToldBreak(SchoolZone zone, String name, LocalDate from, LocalDate to) {}
