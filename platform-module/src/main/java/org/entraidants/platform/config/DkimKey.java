package org.entraidants.platform.config;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What mails are signed with (RFC 6376).
 *
 * @param domain in whose name
 * @param selector the name of the key in that domain
 */
public record DkimKey(String domain, String selector, RSAPrivateCrtKey key) {
    private static final String NAME = "ENTRAIDANTS_DKIM_KEY";
    private static final int FEWEST_BITS = 1024;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    static DkimKey read(String domain, String selector, String file) {
        var key = new DkimKey(domain, selector, privateKey(file));
        if (key.bits() < FEWEST_BITS) {
            throw new InvalidSetting(NAME, "cette clé a moins de " + FEWEST_BITS + " bits, 2048 sont conseillés.");
        }
        return key;
    }

    private static RSAPrivateCrtKey privateKey(String file) {
        try {
            Matcher pem = PEM.matcher(Files.readString(Path.of(file)));
            if (pem.find()) {
                byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
                return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidSetting(NAME, "le fichier « " + file + " » ne se lit pas.");
        } catch (GeneralSecurityException | ClassCastException notRsa) {
            // said below
        }
        throw new InvalidSetting(
                NAME,
                "« " + file
                        + " » n’est pas une clé privée RSA en PKCS#8, comme l’écrit « openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 ».");
    }

    private int bits() {
        BigInteger modulus = key.getModulus();
        return modulus.bitLength();
    }

    /** The public half, as the domain publishes it. */
    public String published() {
        try {
            byte[] bytes = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
            return Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where it is published. */
    public String host() {
        return selector + "._domainkey." + domain;
    }

    @Override
    public String toString() {
        return "DkimKey[" + host() + "]";
    }
}
