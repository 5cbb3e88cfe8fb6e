package org.entraidants.platform.account;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a new password must be: long enough and hard to guess, whatever it is made of (NIST SP 800-63B: no rules of
 * composition, common ones refused). How hard is judged offline, by dropbox/zxcvbn.
 */
public final class PasswordRules {
    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters: hashing more would only cost time. */
    public static final int LONGEST = 200;

    /** 10^8 guesses and more. */
    private static final int LEAST_SCORE = 3;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Zxcvbn JUDGE = new Zxcvbn();

    private PasswordRules() {}

    /** A judgement. */
    public enum Verdict {
        TOO_SHORT,
        TOO_LONG,
        /** Among the first that would be tried: a common one, the person's own name, a row of keys. */
        TOO_EASY,
        GOOD
    }

    /**
     * Judges a password.
     *
     * @param own words that others know of the person: name, address, network
     */
    public static Verdict judge(String password, List<String> own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Verdict.TOO_SHORT;
        }
        if (password.length() > LONGEST) {
            return Verdict.TOO_LONG;
        }
        return score(password, own) < LEAST_SCORE ? Verdict.TOO_EASY : Verdict.GOOD;
    }

    /** How hard a password is to guess, from 0 (at once) to 4 (never), for the meter beside the field. */
    public static int score(String password, List<String> own) {
        // The judge's time grows with the square of the length; what is long is judged by its beginning.
        String judged = password.substring(0, Math.min(100, password.length()));
        List<String> known =
                own.stream().flatMap(words -> NO_WORD.splitAsStream(words)).toList();
        Strength strength = JUDGE.measure(judged, known);
        strength.wipe();
        return strength.getScore();
    }
}
