package org.entraidants.directory.school;

import org.entraidants.directory.school.CalendarProblem.Kind;
import org.entraidants.platform.file.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads a file of school holidays, whichever of the known kinds it is. */
final class CalendarFile {
    private CalendarFile() {}

    /** @param usual the zone of what names none; null when the file must name it */
    static ToldCalendar read(byte[] bytes, @Nullable SchoolZone usual) {
        String text = PlainText.of(bytes).stripLeading();
        if (text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return new ICalendar(usual).read(text);
        }
        if (text.startsWith("<") || text.startsWith("{") || text.startsWith("[") || PlainText.isArchive(text)) {
            var told = new ToldCalendar();
            told.refuse(Kind.FORMAT, 0, "");
            return told;
        }
        return new HolidayTable(usual).read(text);
    }
}
