package org.entraidants.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Map<String, String> PROVIDER = Map.of(
            "ENTRAIDANTS_OIDC_ISSUER", "https://identite.example/",
            "ENTRAIDANTS_OIDC_CLIENT_ID", "entraidants",
            "ENTRAIDANTS_OIDC_CLIENT_SECRET", "chut",
            "ENTRAIDANTS_OIDC_NAME", "Identité");

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
        "ENTRAIDANTS_OIDC_ISSUER, http://identite.example",
        "ENTRAIDANTS_OIDC_ISSUER, identite.example",
        "ENTRAIDANTS_OIDC_CLIENT_ID, ''",
        "ENTRAIDANTS_OIDC_CLIENT_SECRET, ''",
        "ENTRAIDANTS_OIDC_NAME, ''",
        "ENTRAIDANTS_OIDC_SCOPES, email profile",
        "ENTRAIDANTS_OIDC_VERIFIES_MAIL, perhaps",
        "ENTRAIDANTS_MAIL_FROM, reseau",
        "ENTRAIDANTS_MAIL_FROM, Réseau reseau@demo.example",
        "ENTRAIDANTS_MAIL_FROM, reseau@demo.example>",
        "ENTRAIDANTS_MAIL_FROM, a@demo.example b@demo.example",
        "ENTRAIDANTS_TILES_URL, https://tiles.example/",
        "ENTRAIDANTS_LIMIT_SIGN_INS, 0",
        "ENTRAIDANTS_TRUSTED_PROXIES, proxy.example",
        "ENTRAIDANTS_TRUSTED_PROXIES, 10.0.0.0/33"
    })
    void wrongValueIsOneSentenceThatNamesItsKey(String key, String value) {
        var values = new HashMap<>(key.contains("_OIDC_") ? PROVIDER : Map.<String, String>of());
        values.put(key, value);
        assertThatThrownBy(() -> read(values))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith(key + " : ")
                .hasMessageEndingWith(".");
    }

    @Test
    void providerIsReadWithItsDefaults() {
        Settings.Provider provider = read(PROVIDER).provider().orElseThrow();
        assertThat(provider.issuer()).hasToString("https://identite.example/");
        assertThat(provider.scopes()).containsExactly("openid", "email", "profile");
        assertThat(provider.acr()).isEmpty();
        assertThat(provider.verifiesMail()).isFalse();
        assertThat(provider.toString()).doesNotContain("chut");
        assertThat(read(Map.of()).provider()).isEmpty();
    }

    @Test
    void providerOnThisMachineMayDoWithoutTls() {
        var values = new HashMap<>(PROVIDER);
        values.put("ENTRAIDANTS_OIDC_ISSUER", "http://localhost:9000");
        assertThat(read(values).provider()).isPresent();
    }

    @Test
    void halfAProviderIsRefused() {
        assertThatThrownBy(() -> read(Map.of("ENTRAIDANTS_OIDC_ACR", "eidas1")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith("ENTRAIDANTS_OIDC_ISSUER : ");
    }

    @Test
    void mailComesFromTheHostOfTheNetworkUnlessTold() {
        assertThat(read(Map.of()).mailFrom().address()).isEqualTo("ne-pas-repondre@localhost");
        assertThat(read(Map.of("ENTRAIDANTS_BASE_URL", "https://entraide.example/"))
                        .mailFrom()
                        .address())
                .isEqualTo("ne-pas-repondre@entraide.example");
        assertThat(read(Map.of("ENTRAIDANTS_MAIL_FROM", "reseau@demo.example")).mailFrom())
                .isEqualTo(new Settings.From("reseau@demo.example", Optional.empty()));
        assertThat(read(Map.of("ENTRAIDANTS_MAIL_FROM", "Réseau d’Orgelles <reseau@demo.example>"))
                        .mailFrom())
                .isEqualTo(new Settings.From("reseau@demo.example", Optional.of("Réseau d’Orgelles")));
    }

    @Test
    void secretInTheFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), "ENTRAIDANTS_JDBC_PASSWORD=secret");
        assertThatThrownBy(() -> SettingsFile.read(file.toString()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith("ENTRAIDANTS_JDBC_PASSWORD : ")
                .hasMessageNotContainingAny("=secret");
    }

    @Test
    void passwordOfTheRelayInTheFileIsRefused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("settings"), "ENTRAIDANTS_SMTP_URL=smtp://me:secret@relay.example");
        assertThatThrownBy(() -> SettingsFile.read(file.toString()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith("ENTRAIDANTS_SMTP_URL : ")
                .hasMessageNotContainingAny("me:secret");
        Path open = Files.writeString(folder.resolve("open"), "ENTRAIDANTS_SMTP_URL=smtp://relay.example");
        assertThat(SettingsFile.read(open.toString())).containsEntry("ENTRAIDANTS_SMTP_URL", "smtp://relay.example");
    }

    @Test
    void domainsHaveANumberOfTheirOwnOrThatOfAll() {
        assertThat(read(Map.of()).mailPace()).isEqualTo(MailPace.FREE);
        MailPace pace = read(Map.of("ENTRAIDANTS_SMTP_DOMAINS_PER_MINUTE", "60 orange.fr=20"))
                .mailPace();
        assertThat(pace.to("orange.fr")).isEqualTo(20);
        assertThat(pace.to("demo.example")).isEqualTo(60);
        assertThatThrownBy(() -> read(Map.of("ENTRAIDANTS_SMTP_DOMAINS_PER_MINUTE", "orange.fr=0")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("orange.fr=0");
    }

    @Test
    void serverOfRoomsIsToldWholeOrNotAtAll() {
        assertThat(read(Map.of()).rooms().jitsi()).isEmpty();
        assertThatThrownBy(() -> read(Map.of("ENTRAIDANTS_BBB_URL", "https://visio.example/bigbluebutton")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith("ENTRAIDANTS_BBB_SECRET : ");
        Settings settings = read(Map.of(
                "ENTRAIDANTS_BBB_URL", "https://visio.example/bigbluebutton", "ENTRAIDANTS_BBB_SECRET", "secret"));
        assertThat(settings.rooms().bigBlueButton().orElseThrow().url())
                .hasToString("https://visio.example/bigbluebutton/");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    private Settings read(Map<String, String> values) {
        var all = new HashMap<>(Map.of("ENTRAIDANTS_DATA", folder.toString()));
        all.putAll(values);
        return Settings.read(all::get);
    }
}
