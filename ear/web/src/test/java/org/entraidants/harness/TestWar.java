package org.entraidants.harness;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;

/** Copies of the WAR that we ship, changed for a test. */
final class TestWar {
    private static final Path TARGET = Path.of("target");
    static final Path SHIPPED = TARGET.resolve("entraidants.war");
    private static final Path TEST_CLASSES = TARGET.resolve("test-classes");

    private static @Nullable Path withTests;

    private TestWar() {}

    /** With the test classes and what they need; made once. */
    static synchronized Path withTests() throws IOException {
        if (withTests == null) {
            withTests = makeWithTests();
        }
        return withTests;
    }

    /** Those that drive a browser stay outside. */
    private static Path makeWithTests() throws IOException {
        Path war = copy("with-tests-" + ProcessHandle.current().pid() + ".war");
        try (FileSystem zip = open(war)) {
            Path classes = zip.getPath("WEB-INF/classes");
            try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String place = TEST_CLASSES.relativize(file).toString();
                    if (!place.startsWith("org/entraidants/browser") && !place.startsWith("org/entraidants/rules")) {
                        add(file, classes.resolve(place));
                    }
                }
            }
            for (Class<?> type :
                    new Class<?>[] {Assertions.class, Test.class, JUnitException.class, AssertionFailedError.class}) {
                Path jar = jarOf(type);
                add(jar, zip.getPath("WEB-INF/lib/" + jar.getFileName()));
            }
        }
        return war;
    }

    /** Without the jar of one module. */
    static Path without(String module) throws IOException {
        Path war = copy("without-" + module + ".war");
        try (FileSystem zip = open(war)) {
            Files.delete(zip.getPath("WEB-INF/lib/" + module + "-module.jar"));
        }
        return war;
    }

    private static Path copy(String name) throws IOException {
        return Files.copy(SHIPPED, TARGET.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileSystem open(Path war) throws IOException {
        return FileSystems.newFileSystem(war, (ClassLoader) null);
    }

    private static void add(Path file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
    }

    private static Path jarOf(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
