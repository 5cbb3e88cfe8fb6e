package org.entraidants.platform.text;

import java.util.List;
import java.util.Locale;

/** What has changed in a text, word by word. Safe for any number of threads and for any two texts. */
public final class TextDiff {
    private TextDiff() {}

    /**
     * Both versions in one, as HTML to stand in an element with the class {@code diff}: what is gone in {@code del}, what is
     * new in {@code ins}, each announced to screen readers; the beginning and the end of what has stayed, when it is long.
     * It shows the source as people typed it, escaped.
     *
     * @param locale the language of the announcements; English unless it is French
     */
    public static String html(String before, String after, Locale locale) {
        var marks = new DiffMarks(locale);
        List<Piece> pieces = Comparison.of(before, after);
        var html = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            html.append(
                    piece.isKept() ? marks.kept(piece.added(), i > 0, i < pieces.size() - 1) : marks.changed(piece));
        }
        return html.toString();
    }
}
