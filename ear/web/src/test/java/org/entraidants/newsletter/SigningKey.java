package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.james.jdkim.DKIMVerifier;
import org.entraidants.harness.FakeRelay;

/** What a node signs its mail with, and whoever gets it looks at. */
final class SigningKey {
    private static final String DOMAIN = "demo.example";

    private final KeyPair keys;

    SigningKey() throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        keys = pairs.generateKeyPair();
    }

    Map<String, String> settings(Path folder) throws IOException {
        String key = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
        Path file = folder.resolve("dkim.pem");
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
        return Map.of(
                "ENTRAIDANTS_DKIM_DOMAIN",
                DOMAIN,
                "ENTRAIDANTS_DKIM_SELECTOR",
                "essai",
                "ENTRAIDANTS_DKIM_KEY",
                file.toString());
    }

    void assertSigned(FakeRelay.Arrival arrival) throws Exception {
        var out = new ByteArrayOutputStream();
        arrival.message().writeTo(out);
        String published = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        assertThat(new DKIMVerifier((method, selector, domain) -> List.of("v=DKIM1; k=rsa; p=" + published))
                        .verify(new ByteArrayInputStream(out.toByteArray())))
                .singleElement()
                .satisfies(signature -> assertThat(signature.getDToken()).hasToString(DOMAIN));
    }
}
