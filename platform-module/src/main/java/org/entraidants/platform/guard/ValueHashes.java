package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** Knows a value again without keeping it: HMAC-SHA-256 with a key that the database was given when it was first needed. */
@ApplicationScoped
class ValueHashes {
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    HashKey key;

    private volatile @Nullable SecretKeySpec known;

    String of(Gate.Found found) {
        String value = found.hit().hit().kind() + " " + String.join(" ", new TreeSet<>(found.values()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec secret = known;
        if (secret == null) {
            secret = new SecretKeySpec(HexFormat.of().parseHex(Collision.repeating(key::secret)), ALGORITHM);
            known = secret;
        }
        return secret;
    }
}
