package org.entraidants.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;

/** One of the jars of {@link IndexedClassLoader}, open as long as the server runs. */
record Jar(URL url, JarFile file) {
    private static final String VERSIONS = "META-INF/versions/";

    static Jar open(URL url) {
        try {
            return new Jar(url, new JarFile(new File(url.toURI()), true, ZipFile.OPEN_READ, JarFile.runtimeVersion()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** The folder of a path; of a folder, which ends with a slash, that folder itself. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Those that hold something, were it only a folder. */
    Set<String> folders() {
        var folders = new HashSet<String>();
        file.entries().asIterator().forEachRemaining(entry -> {
            String name = plain(entry.getName());
            String folder = folder(name);
            if (folders.add(folder) && name.endsWith("/")) {
                folders.add(folder(folder));
            }
        });
        return folders;
    }

    /** Without the version of Java that it is for. */
    private static String plain(String name) {
        int version = name.startsWith(VERSIONS) ? name.indexOf('/', VERSIONS.length()) : -1;
        return name.substring(version + 1);
    }

    Optional<URL> resource(String name) {
        return Optional.ofNullable(file.getJarEntry(name)).map(entry -> address(entry.getRealName()));
    }

    private URL address(String entry) {
        try {
            return new URL("jar:" + url + "!" + new URI(null, null, "/" + entry, null).getRawPath());
        } catch (URISyntaxException | MalformedURLException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    Manifest manifest() throws IOException {
        return file.getManifest();
    }
}
