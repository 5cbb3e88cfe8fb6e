package org.entraidants.platform.mail.bounce;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says of one recipient of a mail.
 *
 * @param kind how bad it is
 * @param recipient the address it is about, as they write it; may be empty
 * @param status as RFC 3463 has it, such as {@code 5.1.1}; may be empty
 * @param words what the other server said, on one line
 */
record Report(Kind kind, String recipient, String status, String words) {
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]*\\d)");
    private static final Pattern CODE = Pattern.compile("(?<![\\d.-])([45])[0-5]\\d(?=[ -])");

    /** How bad it is. */
    enum Kind {
        /** Nobody is there any more. */
        PERMANENT,
        /** It did not arrive this time; another one may. */
        TEMPORARY,
        /** The recipient called it spam. */
        COMPLAINT,
        /** It arrived, or somebody still tries. */
        NOTHING
    }

    /** A failure by what the other server said of it. */
    static Report failed(String recipient, String status, String words) {
        Matcher inWords = STATUS.matcher(words);
        String told = STATUS.matcher(status).matches() ? status : "";
        // “5.0.0” says nothing, and the words often say more.
        if ((told.isEmpty() || told.endsWith(".0.0")) && inWords.find()) {
            told = inWords.group();
        }
        if (told.isEmpty()) {
            Matcher code = CODE.matcher(words);
            told = code.find() ? code.group(1) + ".0.0" : "";
        }
        return new Report(kind(told, words), recipient, told, words);
    }

    /**
     * For good is only what is said of the address. A full mailbox is emptied; what is said of the message or of us (too
     * large, refused by a policy) is not the fault of the address.
     */
    private static Kind kind(String status, String words) {
        if (!status.startsWith("5.")) {
            return Kind.TEMPORARY;
        }
        String[] parts = status.split("\\.", 3);
        return switch (parts[1]) {
            case "1" -> Kind.PERMANENT;
            case "2" -> parts[2].equals("1") ? Kind.PERMANENT : Kind.TEMPORARY;
            case "4" -> parts[2].equals("4") ? Kind.PERMANENT : Kind.TEMPORARY;
            case "0" -> Unknown.isSaid(words) ? Kind.PERMANENT : Kind.TEMPORARY;
            default -> Kind.TEMPORARY;
        };
    }

    /** The words of old servers, which have no status for it. */
    private static final class Unknown {
        private static final Pattern WORDS = Pattern.compile(
                "user unknown|unknown user|no such user|unknown recipient|no mailbox here|mailbox (is )?unavailable"
                        + "|does ?n.t exist|does not exist|recipient not found|utilisateur inconnu|adresse inconnue"
                        + "|invalid (recipient|mailbox)|unrouteable address|account (has been )?(disabled|closed)",
                Pattern.CASE_INSENSITIVE);

        static boolean isSaid(String words) {
            return WORDS.matcher(words).find();
        }
    }
}
