package org.entraidants.platform.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A number without a key that a computer could check: only the words before it tell what it is.
 *
 * @param shape of its characters, separators left out
 * @param gaps where it may be cut
 */
record ToldNumbers(Kind kind, int length, Pattern shape, long gaps, Pattern words) {
    private static final int REACH = 50;
    private static final Pattern CAF = Pattern.compile(
            "\\b(?:allocataires?|caf|msa|numero de dossier|n°? ?de dossier|dossier (?:n°|no|numero))\\b?[^\\n]{0,25}$");
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:france travail|pole[ -]emploi|demandeu(?:r|se) d'emploi|identifiant ft)\\b[^\\n]{0,30}$");
    private static final Pattern FOREIGNER = Pattern.compile(
            "\\b(?:agdref|anef|numero etranger|n° ?etranger" + "|(?:titre|carte) de sejour|recepisse)\\b[^\\n]{0,30}$");
    private static final Pattern PASSPORT = Pattern.compile("\\b(?:passeport|passport)\\b[^\\n]{0,30}$");
    private static final Pattern CARD =
            Pattern.compile("\\b(?:cni|cnie|carte (?:nationale )?d'identite|identity card|id card)\\b[^\\n]{0,30}$");

    private static final List<ToldNumbers> ALL = List.of(
            of(Kind.CAF, "\\d{7}[a-z]", 7, CAF),
            of(Kind.CAF, "\\d{7}", -1, CAF),
            of(Kind.FRANCE_TRAVAIL, "\\d{7}[a-z]", 7, WORK),
            of(Kind.FRANCE_TRAVAIL, "\\d{11}", -1, WORK),
            of(Kind.FOREIGNER, "\\d{10}", -1, FOREIGNER),
            of(Kind.PASSPORT, "\\d\\d[a-z]{2}\\d{5}", 2, PASSPORT),
            of(Kind.PASSPORT, "[a-z]{2}\\d{6}", 2, PASSPORT),
            of(Kind.IDENTITY_CARD, "\\d{12}", -1, CARD),
            of(Kind.IDENTITY_CARD, "(?=[a-z0-9]{0,8}\\d)(?=\\d{0,8}[a-z])[a-z0-9]{9}", -1, CARD));

    private static ToldNumbers of(Kind kind, String shape, int gap, Pattern words) {
        int length = lengthOf(shape);
        return new ToldNumbers(kind, length, Pattern.compile(shape), gap < 0 ? 0 : Window.gapsAt(gap), words);
    }

    private static int lengthOf(String shape) {
        return switch (shape) {
            case "\\d{7}" -> 7;
            case "\\d{7}[a-z]", "[a-z]{2}\\d{6}" -> 8;
            case "\\d{10}" -> 10;
            case "\\d{11}" -> 11;
            case "\\d{12}" -> 12;
            default -> 9;
        };
    }

    /** Those that begin where a window was opened. */
    static List<ToldNumbers> at(Window window, FoldedText text) {
        if (!window.holdsDigit()) {
            return List.of();
        }
        return ALL.stream().filter(rule -> rule.fits(window, text)).toList();
    }

    private boolean fits(Window window, FoldedText text) {
        return window.closesAt(length)
                && window.isCutOnlyAt(gaps, length)
                && shape.matcher(window.value(length)).matches()
                && !endsInAWord(window, text)
                && words.matcher(text.slice(window.start() - REACH, window.start()))
                        .find();
    }

    /** A letter that stands apart is part of the number only as a capital: "1234567 à Lille". */
    private boolean endsInAWord(Window window, FoldedText text) {
        int last = window.end(length) - 1;
        return text.isLetter(last) && !text.isWord(last - 1) && !text.isCapital(last);
    }
}
