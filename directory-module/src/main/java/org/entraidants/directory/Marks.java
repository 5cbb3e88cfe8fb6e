package org.entraidants.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What details said when a form was opened, as short hashes: the form carries them, so that two people who change
 * different details do not disturb each other.
 */
public final class Marks {
    private static final int BYTES = 6;

    private final Map<String, String> hashes;

    private Marks(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    /** Those of some texts as they stand. */
    static Marks of(Map<Detail, String> texts, Structure structure) {
        var hashes = new TreeMap<String, String>();
        texts.forEach((detail, text) -> hashes.put(detail.key(), hash(Correction.kept(detail, text, structure))));
        return new Marks(hashes);
    }

    /** What a form carries; what is none of ours is left out. */
    public static Marks parse(String written) {
        var hashes = new HashMap<String, String>();
        Arrays.stream(written.split(";"))
                .map(mark -> mark.split("=", 2))
                .filter(mark -> mark.length == 2)
                .forEach(mark -> hashes.put(mark[0], mark[1]));
        return new Marks(hashes);
    }

    /** These, but others where they know better. */
    Marks with(Marks newer) {
        var hashes = new TreeMap<>(this.hashes);
        hashes.putAll(newer.hashes);
        return new Marks(hashes);
    }

    boolean knows(Detail detail) {
        return hashes.containsKey(detail.key());
    }

    /** Whether this is what the detail said. */
    boolean isOf(Detail detail, String text) {
        return hash(text).equals(hashes.get(detail.key()));
    }

    /** For the form. */
    @Override
    public String toString() {
        return hashes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
