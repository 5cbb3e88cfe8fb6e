package org.entraidants.platform.mail;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text for the header of a mail, where a line break would begin another header. */
final class OneLine {
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private OneLine() {}

    /** The text on one line, without what cannot be seen, cut at some characters. */
    static String of(String text, int longest) {
        String line = NOT_SHOWN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end).strip();
    }
}
