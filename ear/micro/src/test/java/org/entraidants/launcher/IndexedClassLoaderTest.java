package org.entraidants.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedClassLoaderTest {
    private static final String NAME = Found.class.getName();
    private static final String PATH = NAME.replace('.', '/') + ".class";

    /** What the tests load again. */
    public static class Found {}

    @TempDir
    Path folder;

    @Test
    void loadsAClassFromTheJarThatHoldsItsPackage() throws Exception {
        var loader = loader(jar("empty", Map.of("org/other/", "")), jar("full", Map.of(PATH, "")));

        Class<?> found = loader.loadClass(NAME);

        assertThat(found).isNotEqualTo(Found.class);
        assertThat(found.getClassLoader()).isEqualTo(loader);
        assertThat(found.getProtectionDomain().getCodeSource().getLocation()).isEqualTo(url("full"));
        assertThat(found.getPackage().getImplementationTitle()).isEqualTo("full");
    }

    @Test
    void knowsNothingElse() throws Exception {
        var loader = loader(jar("one", Map.of("org/other/text", "")));

        assertThatThrownBy(() -> loader.loadClass(NAME)).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> loader.loadClass("org.other.text")).isInstanceOf(ClassNotFoundException.class);
        assertThat(loader.getResource("org/other/words")).isNull();
        assertThat(loader.getResource("nowhere/words")).isNull();
    }

    @Test
    void findsResourcesInAllJarsInTheirOrder() throws Exception {
        var loader = loader(
                jar("one", Map.of("META-INF/services/a b", "1")), jar("two", Map.of("META-INF/services/a b", "2")));

        assertThat(text(loader, "META-INF/services/a b")).isEqualTo("1");
        assertThat(Collections.list(loader.getResources("META-INF/services/a b")))
                .extracting(URL::toString)
                .containsExactly(
                        "jar:" + url("one") + "!/META-INF/services/a%20b",
                        "jar:" + url("two") + "!/META-INF/services/a%20b");
    }

    @Test
    void findsFoldersAndWhatHasNone() throws Exception {
        var loader = loader(jar("one", Map.of("org/", "", "org/other/", "", "org/other/text", "", "text", "")));

        assertThat(loader.getResource("org/other/")).isNotNull();
        assertThat(loader.getResource("org/other")).isNotNull();
        assertThat(loader.getResource("org")).isNotNull();
        assertThat(loader.getResource("text")).isNotNull();
    }

    @Test
    void findsFilesBesideTheJars() throws Exception {
        Files.writeString(folder.resolve("archive.rar"), "3");
        var loader = loader(folder.toUri().toURL(), jar("one", Map.of("text", "1")));

        assertThat(text(loader, "archive.rar")).isEqualTo("3");
        assertThat(text(loader, "text")).isEqualTo("1");
    }

    @Test
    void findsWhatIsForThisVersionOfJavaAlone() throws Exception {
        var loader = loader(jar("one", Map.of("META-INF/versions/9/org/other/text", "9")));

        assertThat(text(loader, "org/other/text")).isEqualTo("9");
    }

    @Test
    void takesInALibraryThatIsAddedLater() throws Exception {
        var loader = loader();
        loader.addURL(jar("late", Map.of(PATH, "")));

        assertThat(loader.loadClass(NAME).getClassLoader()).isEqualTo(loader);
        assertThat(loader.getURLs()).hasSize(1);
    }

    private static IndexedClassLoader loader(URL... urls) {
        return new IndexedClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static String text(ClassLoader loader, String name) throws IOException {
        try (InputStream content = loader.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URL url(String name) throws IOException {
        return folder.resolve(name + ".jar").toUri().toURL();
    }

    private URL jar(String name, Map<String, String> entries) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Implementation-Title", name);
        manifest.getMainAttributes().putValue("Multi-Release", "true");
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve(name + ".jar")), manifest)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(
                        entry.getKey().equals(PATH)
                                ? bytesOfFound()
                                : entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return url(name);
    }

    private static byte[] bytesOfFound() throws IOException {
        try (InputStream own = IndexedClassLoaderTest.class.getClassLoader().getResourceAsStream(PATH)) {
            return own.readAllBytes();
        }
    }
}
