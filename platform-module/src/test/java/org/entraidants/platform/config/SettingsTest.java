package org.entraidants.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void emptyValuesAreDefaults() {
        Settings settings = read(Map.of("ENTRAIDANTS_PORT", " ", "ENTRAIDANTS_DEMO", ""));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database().isPostgreSql()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ENTRAIDANTS_PORT, 80x",
        "ENTRAIDANTS_PORT, 65536",
        "ENTRAIDANTS_DEMO, maybe",
        "ENTRAIDANTS_DEMO_PASSWORD, short",
        "ENTRAIDANTS_BASE_URL, entraide.example",
        "ENTRAIDANTS_JDBC_URL, jdbc:oracle:thin:@db",
        "ENTRAIDANTS_SMTP_URL, http://relay.example",
        "ENTRAIDANTS_TILES_URL, https://tiles.example/",
        "ENTRAIDANTS_LIMIT_SIGN_INS, 0",
        "ENTRAIDANTS_TRUSTED_PROXIES, proxy.example",
        "ENTRAIDANTS_TRUSTED_PROXIES, 10.0.0.0/33"
    })
    void wrongValueIsOneSentenceThatNamesItsKey(String key, String value) {
        assertThatThrownBy(() -> read(Map.of(key, value)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith(key + " : ")
                .hasMessageEndingWith(".");
    }

    @Test
    void secretInTheFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), "ENTRAIDANTS_JDBC_PASSWORD=secret");
        assertThatThrownBy(() -> SettingsFile.read(file.toString()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith("ENTRAIDANTS_JDBC_PASSWORD : ")
                .hasMessageNotContainingAny("=secret");
    }

    private Settings read(Map<String, String> values) {
        var all = new HashMap<>(Map.of("ENTRAIDANTS_DATA", folder.toString()));
        all.putAll(values);
        return Settings.read(all::get);
    }
}
