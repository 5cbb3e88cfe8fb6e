package org.entraidants.platform.privacy;

import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of birth: a date after the words for being born. */
final class Births {
    private static final int REACH = 90;
    private static final Pattern WORDS =
            Pattern.compile("(?:(?<born>nee?s?(?:\\(e\\)|\\.e)?)|(?:date de )?naissance|ddn"
                    + "|(?:date of )?birth|dob|born)(?![a-z])");
    private static final String MONTH =
            "(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|mar|apr|may|jun"
                    + "|jul|aug|sep)[a-z]{0,7}\\.?";
    private static final Pattern DATE =
            Pattern.compile("[ :]{0,4}(?:(?:[a-z'-]{2,20} ){0,2}?(?:le|du|on|en|est|is|:)[ :]{1,3}){0,3}"
                    + "(?<date>\\d{1,2}[ /.-]{1,3}\\d{1,2}[ /.-]{1,3}(?:\\d{4}|\\d{2})|\\d{1,2}(?:er)? " + MONTH
                    + " \\d{4}"
                    + "|" + MONTH + " \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?![0-9a-z])");
    private static final Pattern LED = Pattern.compile("[ ]{1,3}le ");

    private Births() {}

    /** The date introduced by words that begin at this place. */
    static Optional<Hit> at(FoldedText text, int start) {
        if (!mayBegin(text, start)) {
            return Optional.empty();
        }
        String rest = text.slice(start, start + REACH);
        var words = WORDS.matcher(rest);
        if (!words.lookingAt()) {
            return Optional.empty();
        }
        var date = DATE.matcher(rest).region(words.end(), rest.length());
        // "Ne" without its accent is a negation more often than not.
        boolean doubtful = "ne".equals(words.group("born")) && !text.isAccented(start + 1);
        if (!date.lookingAt() || (doubtful && !LED.matcher(date.group()).lookingAt())) {
            return Optional.empty();
        }
        return Optional.of(text.hit(Kind.BIRTH, Severity.WARNED, start + date.start("date"), start + date.end("date")));
    }

    private static boolean mayBegin(FoldedText text, int start) {
        char second = text.at(start + 1);
        return switch (text.at(start)) {
            case 'n' -> second == 'e' || second == 'a';
            case 'd' -> second == 'a' || second == 'd' || second == 'o';
            case 'b' -> second == 'i' || second == 'o';
            default -> false;
        };
    }
}
