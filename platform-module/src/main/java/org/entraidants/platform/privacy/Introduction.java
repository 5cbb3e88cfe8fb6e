package org.entraidants.platform.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands between "mot de passe" and a value, and how much the value must then look like a password: most sentences
 * with these words ask for help, and hold none.
 */
enum Introduction {
    /** A colon, an equals sign or an arrow right after the words. */
    SIGN,
    /** The verb "est". */
    VERB,
    /** Nothing, after the words for a PIN or a code. */
    CODE,
    /** Nothing, or other words and then a sign. */
    LOOSE;

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern INNER_SYMBOL = Pattern.compile(".[^a-z0-9\\s'./,;:()\\[\\]\uFFFD-].");
    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("(?=.*[a-z])(?=.*\\d)[^/°(]+");
    private static final Pattern PIN = Pattern.compile("\\d{4,8}");
    private static final Pattern HARMLESS_SHAPE = Pattern.compile("(?:https?:|www\\.|\\[).*|[^@]+@[^@]+\\.[a-z]{2,}"
            + "|\\d+(?:er|ere|e|eme|emes|h\\d*|mn|min|fois|ans?|x|k|mo|go|px)|\\d+h/\\d+|(?:windows|office)\\d+");
    private static final Set<String> HARMLESS_WORDS = Set.of(
            ("oublie oubliee oublies perdu perdue perdus refuse refusee incorrect incorrecte errone erronee faux expire"
                            + " expiree provisoire temporaire inconnu invalide invalid bloque bloquee vole change modifie"
                            + " reinitialise reinitialisation renouvellement recuperation aide question conseils urgent"
                            + " solution resolu comment pourquoi impossible obligatoire requis necessaire masque masked"
                            + " hidden forgotten lost wrong expired required reset help ameli impots franceconnect"
                            + " franceconnect+ gmail google orange laposte outlook hotmail yahoo microsoft apple facebook"
                            + " whatsapp doctolib itsme ants cpam")
                    .split(" ", -1));

    boolean accepts(String value, boolean endsSentence) {
        if (HARMLESS_WORDS.contains(value) || HARMLESS_SHAPE.matcher(value).matches()) {
            return false;
        }
        return switch (this) {
            case SIGN -> looksSecret(value) || (endsSentence && !value.endsWith("?"));
            case VERB -> looksSecret(value);
            case CODE -> isMixed(value) || PIN.matcher(value).matches();
            case LOOSE -> isMixed(value);
        };
    }

    private static boolean looksSecret(String value) {
        return DIGIT.matcher(value).find() || INNER_SYMBOL.matcher(value).find();
    }

    private static boolean isMixed(String value) {
        return LETTER_AND_DIGIT.matcher(value).matches();
    }
}
