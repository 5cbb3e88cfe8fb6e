package org.entraidants.directory.hours;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code 12:30} standing alone, or {@code 14:00-14:00}; the parser does not tell where they are. */
final class TimePoint {

    private static final String TIME = "\\d{1,2}[:.hH]\\d{2}";
    private static final String END = "\\s*(?:[-–—]|to|bis|[aà])\\s*(?<to>" + TIME + ")|(?<open>\\s*\\+)";
    private static final Pattern RANGE = Pattern.compile("(?<from>" + TIME + ")(?:" + END + ")?");
    private static final Pattern COMMENT = Pattern.compile("\"[^\"]*\"");

    private TimePoint() {}

    /** 0-based, 0 when there is none that we can see. */
    static int positionIn(String text) {
        String bare = COMMENT.matcher(text)
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        Matcher range = RANGE.matcher(bare);
        while (range.find()) {
            boolean endless = range.group("to") == null && range.group("open") == null;
            if (endless || range.group("from").equals(range.group("to"))) {
                return range.start();
            }
        }
        return 0;
    }
}
