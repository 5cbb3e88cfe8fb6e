package org.entraidants.platform.mail;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A message that is written already.
 *
 * @param sender the address of the envelope, where bounces go
 * @param recipient the address of the envelope
 * @param content writes headers and body, lines ended by CR LF
 */
public record ReadyMail(String sender, String recipient, Content content) {
    /** Writes a message. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
