package org.entraidants.platform.mail;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A checked mail address, in the one form in which it is kept: lower case, the domain in ASCII, so that a letter of
 * another alphabet shows as {@code xn--}.
 */
public record MailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_NAME = 120;
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern ONLY_DIGITS_AT_THE_END = Pattern.compile(".*\\.\\d+");

    /** The address that was typed, spaces around it taken off; empty when no mail could be sent to it. */
    public static Optional<MailAddress> parse(String text) {
        String typed = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        int at = typed.indexOf('@');
        if (at < 1 || at != typed.lastIndexOf('@') || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String local = typed.substring(0, at).toLowerCase(Locale.ROOT);
        return asciiDomain(typed.substring(at + 1))
                .filter(domain ->
                        local.length() <= LONGEST_LOCAL && LOCAL.matcher(local).matches())
                .map(domain -> local + "@" + domain)
                .filter(value -> value.length() <= LONGEST)
                .map(MailAddress::new);
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            boolean isHost = DOMAIN.matcher(ascii).matches()
                    && !ONLY_DIGITS_AT_THE_END.matcher(ascii).matches();
            return isHost ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** The name of a person as it may stand in a header: on one line, at most 120 characters. */
    public static String cleanName(String name) {
        return OneLine.of(name, LONGEST_NAME);
    }

    /** What stands behind the at sign. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }
}
