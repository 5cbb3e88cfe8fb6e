package org.entraidants.platform.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file made anew out of what was sent.
 *
 * @param name with the ending of the type it has now
 * @param preview a small picture, empty for none
 */
@SuppressWarnings("ArrayRecordComponent")
record Made(
        String name,
        FileType type,
        byte[] content,
        byte[] preview,
        int width,
        int height,
        int pages,
        List<Finding> warnings) {
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
