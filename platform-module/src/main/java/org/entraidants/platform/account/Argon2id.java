package org.entraidants.platform.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, version 1.3 (RFC 9106), in one lane, written in the PHC string format, so that a hash names its own parameters.
 *
 * @param memory in KiB
 * @param passes over the memory
 */
record Argon2id(int memory, int passes) {
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([\\w+/]+)\\$([\\w+/]+)");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Kept from one hash to the next: new memory each time would have the collector move it, and stop the readers. */
    private static final BlockPool BLOCKS = new FixedBlockPool(7_168 + 8);

    String hash(String password) {
        byte[] salt = random(SALT_BYTES);
        return phc(salt, bytes(password, salt, HASH_BYTES));
    }

    /** What looks like a hash and takes as long to compare, but comes from no password. */
    String hashOfNone() {
        return phc(random(SALT_BYTES), random(HASH_BYTES));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private String phc(byte[] salt, byte[] hash) {
        var text = Base64.getEncoder().withoutPadding();
        return prefix() + text.encodeToString(salt) + "$" + text.encodeToString(hash);
    }

    /** Whether a password gave a hash, whatever its parameters; false for what is no such hash. */
    static boolean matches(String password, String hash) {
        Matcher phc = PHC.matcher(hash);
        if (!phc.matches()) {
            return false;
        }
        var argon = new Argon2id(Integer.parseInt(phc.group(1)), Integer.parseInt(phc.group(2)));
        byte[] salt = Base64.getDecoder().decode(phc.group(3));
        byte[] expected = Base64.getDecoder().decode(phc.group(4));
        return MessageDigest.isEqual(expected, argon.bytes(password, salt, expected.length));
    }

    /** Whether a hash was made in this way. */
    boolean made(String hash) {
        return hash.startsWith(prefix());
    }

    private String prefix() {
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=1$";
    }

    private byte[] bytes(String password, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .withBlockPool(BLOCKS)
                .build());
        byte[] bytes = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), bytes);
        return bytes;
    }
}
