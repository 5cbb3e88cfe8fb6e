package org.entraidants.directory.school;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.entraidants.directory.school.CalendarProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a file of school holidays, whichever of the known kinds it is. */
final class CalendarFile {
    private static final String MARK = "\uFEFF";

    private CalendarFile() {}

    /** @param usual the zone of what names none; null when the file must name it */
    static ToldCalendar read(byte[] bytes, @Nullable SchoolZone usual) {
        String text = text(bytes).replaceFirst("^" + MARK, "").stripLeading();
        if (text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return new ICalendar(usual).read(text);
        }
        if (text.startsWith("<") || text.startsWith("{") || text.startsWith("[") || text.startsWith("PK\u0003")) {
            var told = new ToldCalendar();
            told.refuse(Kind.FORMAT, 0, "");
            return told;
        }
        return new HolidayTable(usual).read(text);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
