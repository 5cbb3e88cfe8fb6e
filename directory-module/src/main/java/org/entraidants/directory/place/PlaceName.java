package org.entraidants.directory.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of a commune's name to one key. */
final class PlaceName {

    private static final int LONGEST = 100;
    private static final char MARK = '\0';
    private static final String ACCENTED = "àâäáãçéèêëîïíìñôöóòõùûüúÿ’";
    private static final String UNACCENTED = "aaaaaceeeeiiiinooooouuuuy'";
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
    private static final Pattern CEDEX = Pattern.compile(" cedex\\b.*");
    private static final Pattern ARRONDISSEMENT =
            Pattern.compile(" \\d{1,2} ?(er|nd|e|eme|ieme)?( arr| ardt| arrondissement)?$");

    private static final Pattern ARTICLE = Pattern.compile("Le |La |Les |L'");

    private PlaceName() {}

    /** Lower case without accents, words parted by one blank, without cedex and arrondissement; empty for blank text. */
    static String key(String name) {
        var words = words(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        var saints = words.contains("st ") || words.contains("ste ")
                ? SAINT.matcher(words).replaceAll("saint$1")
                : words;
        var town = saints.contains("cedex") ? CEDEX.matcher(saints).replaceFirst("") : saints;
        return hasDigit(town) ? ARRONDISSEMENT.matcher(town).replaceFirst("") : town;
    }

    /** The key of "Havre" for "Le Havre"; empty for a name without article. */
    static String keyAfterArticle(String name) {
        var article = ARTICLE.matcher(name);
        return article.lookingAt() ? key(name.substring(article.end())) : "";
    }

    private static String words(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        var words = new StringBuilder(lower.length());
        for (var i = 0; i < lower.length(); i++) {
            var letter = lower.charAt(i);
            append(words, letter < 128 ? letter : unaccented(letter));
        }
        return words.toString().stripTrailing();
    }

    private static void append(StringBuilder words, char letter) {
        if ((letter >= 'a' && letter <= 'z') || isDigit(letter)) {
            words.append(letter);
        } else if (letter != MARK && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    // The Normalizer alone takes a quarter of a second for the whole gazetteer.
    private static char unaccented(char letter) {
        var index = ACCENTED.indexOf(letter);
        if (index >= 0) {
            return UNACCENTED.charAt(index);
        }
        return Character.getType(letter) == Character.NON_SPACING_MARK
                ? MARK
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }

    private static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
