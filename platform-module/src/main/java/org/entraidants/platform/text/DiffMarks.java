package org.entraidants.platform.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** How a change looks and sounds. */
final class DiffMarks {
    private static final int LONG = 400;
    private static final int SHOWN = 140;

    private final ResourceBundle words;

    DiffMarks(Locale locale) {
        words = Preview.words(locale);
    }

    String changed(Piece piece) {
        return marked("del", piece.removed()) + marked("ins", piece.added());
    }

    private String marked(String element, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return "<" + element + ">" + aloud(words.getString(element + ".begins")) + visible(text)
                + aloud(words.getString(element + ".ends")) + "</" + element + ">";
    }

    /** The end of a line is seen as well, where nothing else has changed. */
    private static String visible(String text) {
        String escaped = Layout.escaped(text);
        return text.isBlank() ? escaped.replace("\n", "¶\n") : escaped;
    }

    /**
     * @param follows whether something stands before it
     * @param leads whether something stands after it
     */
    String kept(String text, boolean follows, boolean leads) {
        if (text.length() <= LONG) {
            return Layout.escaped(text);
        }
        String beginning = follows || !leads ? text.substring(0, wordEnd(text, SHOWN)) : "";
        String end = leads ? text.substring(wordEnd(text, text.length() - SHOWN)) : "";
        return Layout.escaped(beginning) + gap() + Layout.escaped(end);
    }

    private String gap() {
        return "<span class=\"gap\"><span aria-hidden=\"true\"> […] </span>" + aloud(words.getString("gap"))
                + "</span>";
    }

    private static int wordEnd(String text, int near) {
        int at = near;
        while (at < text.length() - 1 && at < near + 40 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static String aloud(String words) {
        return "<span class=\"visually-hidden\">" + words + "</span>";
    }
}
