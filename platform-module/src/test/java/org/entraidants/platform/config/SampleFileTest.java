package org.entraidants.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {
    private static final Path SAMPLE = Path.of("..", "entraidants.sample.properties");

    @TempDir
    Path folder;

    @Test
    void namesExactlyTheKeysThatAreRead() throws IOException {
        var read = new TreeSet<String>();
        var needed = Map.of(
                "ENTRAIDANTS_DATA", folder.toString(),
                "ENTRAIDANTS_JDBC_URL", "jdbc:postgresql://localhost/entraidants",
                "ENTRAIDANTS_TILES_URL", "https://tiles.example/{z}/{x}/{y}.png");
        Settings.read(key -> {
            read.add(key);
            return needed.get(key);
        });
        var named = new TreeSet<String>();
        Pattern.compile("(?m)^#?(ENTRAIDANTS_\\w+)=")
                .matcher(Files.readString(SAMPLE))
                .results()
                .forEach(match -> named.add(match.group(1)));
        assertThat(named).isEqualTo(read);
    }

    @Test
    void setsNothingAsItStands() {
        assertThat(SettingsFile.read(SAMPLE.toString())).isEmpty();
    }
}
