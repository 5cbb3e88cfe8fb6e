package org.entraidants.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.platform.config.InvalidSetting;
import org.entraidants.platform.config.NodeSettings;
import org.entraidants.platform.config.Settings;

/**
 * The main class of {@code entraidants.jar}. A setting that cannot be used ends the start with one sentence and exit code
 * 2; a start that fails later ends with exit code 1. Arguments go to Payara Micro as they are.
 */
@SuppressWarnings("SystemOut")
public final class Launcher {
    private static final int WRONG_SETTING = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            Settings settings = NodeSettings.read();
            requireFree(settings.port());
            start(settings, arguments);
        } catch (InvalidSetting wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_SETTING);
        } catch (Exception failed) {
            System.err.println("Entraidants n’a pas pu démarrer : " + failed.getMessage());
            System.exit(1);
        }
    }

    private static void requireFree(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException busy) {
            throw new InvalidSetting("ENTRAIDANTS_PORT", "le port " + port + " est déjà pris, choisissez-en un autre.");
        }
    }

    private static void start(Settings settings, String[] arguments) throws Exception {
        // Not under /tmp, which some systems clean while the server runs.
        var runtime = new RuntimeFolder(settings.data().resolve("runtime").resolve("" + settings.port()));
        runtime.empty();
        var all = new ArrayList<>(List.of("--port", "" + settings.port(), "--rootdir", runtime.path()));
        all.addAll(List.of(arguments));
        Server.start(all.toArray(String[]::new));
        requireFirstPage(settings.port());
        System.out.println("\n  ▸ Entraidants répond sur " + settings.address() + "\n");
    }

    /** The server stays up when the application does not start. */
    private static void requireFirstPage(int port) throws IOException {
        var page = (HttpURLConnection)
                URI.create("http://localhost:" + port + "/").toURL().openConnection();
        page.setInstanceFollowRedirects(false);
        int status = page.getResponseCode();
        if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new IOException("la première page répond " + status + ", voir les messages ci-dessus.");
        }
    }
}
