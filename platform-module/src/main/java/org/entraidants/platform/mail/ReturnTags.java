package org.entraidants.platform.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.platform.key.Hmac;

/**
 * Writes and reads signed tags such as {@code n1a-2b-c3d4e5f6g7h8j}: lower-case letters and digits only, as some servers
 * change the case of what stands before the at sign; 41 characters at most. The signature has 65 bits.
 */
public final class ReturnTags {
    private static final int RADIX = 36;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS_A_LETTER = 5;
    private static final int SIGNATURE = 13;
    private static final Pattern TAG = Pattern.compile(
            "(?<![a-z0-9])([a-z])([0-9a-z]{1,13})-([0-9a-z]{1,13})-([a-z2-7]{13})(?![a-z0-9])",
            Pattern.CASE_INSENSITIVE);

    private final Hmac key;

    /** @param secret any bytes, the same on all nodes */
    public ReturnTags(byte[] secret) {
        key = new Hmac(secret);
    }

    /** A tag as it is written. */
    public String write(ReturnTag tag) {
        String numbers = tag.kind() + Long.toString(tag.first(), RADIX) + "-" + Long.toString(tag.second(), RADIX);
        return numbers + "-" + signature(numbers);
    }

    /** The first tag in a text that we have signed. */
    public Optional<ReturnTag> read(String text) {
        return readAll(text).stream().findFirst();
    }

    /** Every tag in a text that we have signed. */
    public Set<ReturnTag> readAll(String text) {
        var found = new LinkedHashSet<ReturnTag>();
        Matcher matcher = TAG.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String numbers = matcher.group(1) + matcher.group(2) + "-" + matcher.group(3);
            if (isOurs(numbers, matcher.group(4))) {
                found.add(new ReturnTag(
                        matcher.group(1).charAt(0),
                        Long.parseLong(matcher.group(2), RADIX),
                        Long.parseLong(matcher.group(3), RADIX)));
            }
        }
        return found;
    }

    private boolean isOurs(String numbers, String signature) {
        return MessageDigest.isEqual(
                signature(numbers).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String numbers) {
        byte[] bytes = key.of(numbers);
        var letters = new StringBuilder();
        for (int i = 0; i < SIGNATURE; i++) {
            letters.append(LETTERS.charAt(bits(bytes, i * BITS_A_LETTER)));
        }
        return letters.toString();
    }

    private static int bits(byte[] bytes, int from) {
        int pair = ((bytes[from / 8] & 0xff) << 8) | (bytes[from / 8 + 1] & 0xff);
        return (pair >> (16 - BITS_A_LETTER - from % 8)) & ((1 << BITS_A_LETTER) - 1);
    }
}
