package org.entraidants.platform.file.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.entraidants.platform.file.StoredFile;

/** How a browser is told the name of a file (RFC 6266): for old ones in plain letters, for the others as it is (RFC 8187). */
final class Disposition {
    private Disposition() {}

    /** An image is shown; a PDF is saved, as it would be shown with our address above it. */
    static String of(StoredFile file) {
        String plain = Normalizer.normalize(file.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String exact = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (file.isImage() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
