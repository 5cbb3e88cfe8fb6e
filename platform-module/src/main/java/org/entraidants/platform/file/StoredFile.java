package org.entraidants.platform.file;

import java.util.List;

/**
 * A file that is kept, as we made it.
 *
 * @param ownerAccountId 0 when the owner was forgotten
 * @param name safe to show and to save under, with the ending of its type
 * @param mediaType also of its small picture: {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param width in pixels, 0 for a PDF
 * @param height in pixels, 0 for a PDF
 * @param pages of a PDF, 0 for an image
 * @param sha256 of the content, in hexadecimal digits
 * @param alt what an image shows, in words; empty when nobody has said it
 * @param attached whether it hangs on something; what does not for two days is forgotten
 * @param warnings weak signs of personal data: its owner is to say that it may stay
 */
public record StoredFile(
        long id,
        long ownerAccountId,
        String name,
        String mediaType,
        long size,
        int width,
        int height,
        int pages,
        String sha256,
        String alt,
        boolean attached,
        List<Finding> warnings) {
    /** The owner of files whose owner was forgotten. */
    static final long NOBODY = 0;

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
