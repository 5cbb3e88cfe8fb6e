package org.entraidants.platform.config;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The servers whose rooms people enter by an address of their own; any other address is given as it is.
 *
 * @param bigBlueButton a server with the API of BigBlueButton
 * @param jitsi a Jitsi Meet server that wants tokens
 */
public record VideoRooms(Optional<BigBlueButton> bigBlueButton, Optional<Jitsi> jitsi) {
    /**
     * A BigBlueButton server.
     *
     * @param url what its {@code bbb-conf --secret} calls URL, such as {@code https://visio.example/bigbluebutton/}
     */
    public record BigBlueButton(URI url, String secret) {
        @Override
        public String toString() {
            return "BigBlueButton[" + url + "]";
        }
    }

    /** A Jitsi Meet server, and the application that signs its tokens. */
    public record Jitsi(URI url, String application, String secret) {
        @Override
        public String toString() {
            return "Jitsi[" + url + "]";
        }
    }

    static VideoRooms read(Function<String, @Nullable String> lookup) {
        String bbb = text(lookup, "ENTRAIDANTS_BBB_URL");
        String bbbSecret = text(lookup, "ENTRAIDANTS_BBB_SECRET");
        String jitsi = text(lookup, "ENTRAIDANTS_JITSI_URL");
        String application = text(lookup, "ENTRAIDANTS_JITSI_APP_ID");
        String jitsiSecret = text(lookup, "ENTRAIDANTS_JITSI_APP_SECRET");
        together("ENTRAIDANTS_BBB_SECRET", bbb, bbbSecret);
        together("ENTRAIDANTS_JITSI_APP_SECRET", jitsi, application, jitsiSecret);
        return new VideoRooms(
                bbb.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new BigBlueButton(url("ENTRAIDANTS_BBB_URL", bbb), bbbSecret)),
                jitsi.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Jitsi(url("ENTRAIDANTS_JITSI_URL", jitsi), application, jitsiSecret)));
    }

    private static String text(Function<String, @Nullable String> lookup, String key) {
        String value = lookup.apply(key);
        return value == null ? "" : value.strip();
    }

    private static void together(String key, String... values) {
        long set = java.util.Arrays.stream(values)
                .filter(value -> !value.isEmpty())
                .count();
        if (set != 0 && set != values.length) {
            throw new InvalidSetting(key, "les valeurs de ce serveur vont ensemble : il les faut toutes, ou aucune.");
        }
    }

    private static URI url(String key, String value) {
        try {
            URI url = URI.create(value.endsWith("/") ? value : value + "/");
            if (("https".equals(url.getScheme()) || "http".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw new InvalidSetting(key, "une adresse http:// ou https:// est attendue.");
    }
}
