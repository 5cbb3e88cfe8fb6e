package org.entraidants.events.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.entraidants.platform.key.Hmac;
import org.entraidants.platform.web.PageRequest;

/**
 * What somebody shows at the door: the number of the registration and its signature, made with the secret of the person's own
 * page. Whoever sees the code learns nothing by it and cannot give the seat away.
 */
public final class PresenceCode {
    private static final int BYTES = 12;

    private PresenceCode() {}

    /** The code of a registration. */
    public static String of(Registration registration) {
        return registration.id() + "-" + signature(registration);
    }

    /** The path of the page behind the code. */
    public static String path(Registration registration) {
        return "/agenda/presence/" + of(registration);
    }

    /** The number of the registration that a code speaks of, whether or not it is signed; empty for what is no code. */
    static Optional<Long> number(String code) {
        return PageRequest.number(code.replaceFirst("-.*", ""));
    }

    /** Whether a code is the one of a registration. */
    static boolean isOf(Registration registration, String code) {
        return MessageDigest.isEqual(bytes(of(registration)), bytes(code));
    }

    private static String signature(Registration registration) {
        byte[] signed = new Hmac(registration.link()).of("presence " + registration.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signed, BYTES));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
