package org.entraidants.events.after.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.platform.key.Hmac;

/**
 * The codes of certificates: a number and 80 bits of HMAC-SHA-256 over it, {@code 1450-7K3M-9QXD-AB2C-EFGH}, in letters that
 * are not taken for one another when somebody types them from paper.
 */
final class Codes {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 16;
    private static final int BITS = 5;
    private static final Pattern CODE = Pattern.compile("(\\d{1,18})((?:-[0-9A-Z]{4}){4})");

    private final Hmac key;

    Codes(String secret) {
        key = new Hmac(secret);
    }

    /** The code of a registration. */
    String of(long registration) {
        return registration + signature(registration);
    }

    /** The registration whose code this is, in whatever way it was typed; empty for one that we have not signed. */
    Optional<Long> read(String typed) {
        Matcher code = CODE.matcher(tidied(typed));
        if (!code.matches()) {
            return Optional.empty();
        }
        long registration = Long.parseLong(code.group(1));
        boolean ours = MessageDigest.isEqual(
                signature(registration).getBytes(StandardCharsets.UTF_8),
                code.group(2).getBytes(StandardCharsets.UTF_8));
        return Optional.of(registration).filter(one -> ours);
    }

    private static String tidied(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]+", "-")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private String signature(long registration) {
        byte[] signed = key.of("certificate " + registration);
        var letters = new StringBuilder();
        int value = 0;
        int bits = 0;
        int next = 0;
        for (int sign = 0; sign < SIGNS; sign++) {
            if (bits < BITS) {
                value = (value << Byte.SIZE) | Byte.toUnsignedInt(signed[next++]);
                bits += Byte.SIZE;
            }
            bits -= BITS;
            letters.append(sign % 4 == 0 ? "-" : "").append(LETTERS.charAt((value >> bits) & (LETTERS.length() - 1)));
        }
        return letters.toString();
    }
}
