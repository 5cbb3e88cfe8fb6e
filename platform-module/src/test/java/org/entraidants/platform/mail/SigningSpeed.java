package org.entraidants.platform.mail;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import org.entraidants.platform.config.DkimKey;

/** Not a test: how long the signature of a letter of twelve kilobytes takes. Run it by hand. */
final class SigningSpeed {
    private static final int TIMES = 2_000;

    private SigningSpeed() {}

    public static void main(String[] args) throws Exception {
        for (int bits : new int[] {1024, 2048}) {
            var pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(bits);
            var signing = new Signing(new DkimKey("entraide.example", "essai", (RSAPrivateCrtKey)
                    pairs.generateKeyPair().getPrivate()));
            byte[] mail =
                    ("Date: Mon, 23 Nov 2026 08:12:00 +0100\r\nFrom: reseau@entraide.example\r\nTo: a@b.example\r\n"
                                    + "Subject: Lettre\r\nMessage-ID: <a@b>\r\nMIME-Version: 1.0\r\n\r\n"
                                    + ("x".repeat(74) + "\r\n").repeat(160))
                            .getBytes(StandardCharsets.US_ASCII);
            for (int round = 0; round < 3; round++) {
                long begin = System.nanoTime();
                for (int i = 0; i < TIMES; i++) {
                    signing.signed(new ReadyMail("a@b", "c@d", out -> out.write(mail)));
                }
                System.out.println(bits + " bits: " + (System.nanoTime() - begin) / TIMES / 1_000 + " µs a mail");
            }
        }
    }
}
