package org.entraidants.platform.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files as spreadsheets and calendars write them. */
public final class PlainText {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PlainText() {}

    /** The text of some bytes in UTF-8, with a byte order mark or without; in windows-1252 where they are no UTF-8. */
    public static String of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Whether a text is what becomes of a workbook or another archive that was read as text. */
    public static boolean isArchive(String text) {
        return text.startsWith("PK\u0003");
    }
}
