package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "lea@demo.example, lea@demo.example",
        "' Lea.Martin+lettre@Demo.Example ', lea.martin+lettre@demo.example",
        "o'brien@demo.example, o'brien@demo.example",
        "lea＠demo．example, lea@demo.example",
        "lea@médiathèque.fr, lea@xn--mdiathque-53af.fr",
        "lea@[127.0.0.1], ",
        "lea@127.0.0.1, ",
        "lea@localhost, ",
    })
    void oneFormIsKept(String typed, String kept) {
        assertThat(MailAddress.parse(typed).map(MailAddress::value)).isEqualTo(Optional.ofNullable(kept));
    }

    @Test
    void letterOfAnotherAlphabetShows() {
        String cyrillicA = "lea@dem\u043e.example";
        assertThat(MailAddress.parse(cyrillicA).orElseThrow().domain()).startsWith("xn--");
        assertThat(MailAddress.parse("l\u0435a@demo.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "lea",
                "lea@",
                "@demo.example",
                "lea@@demo.example",
                "lea@demo@example.org",
                "lea martin@demo.example",
                "lea@demo example.org",
                "lea@demo.example\r\nBcc: tous@demo.example",
                "lea\n@demo.example",
                "lea\u0000@demo.example",
                "lea\u200b@demo.example",
                "\"lea martin\"@demo.example",
                "Lea <lea@demo.example>",
                "lea@demo.example,tous@demo.example",
                ".lea@demo.example",
                "lea.@demo.example",
                "le..a@demo.example",
                "lea@-demo.example",
                "lea@demo..example",
                "lea@demo.example.",
                "lea@demo_1.example"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void lengthsAreThoseOfTheStandard() {
        assertThat(MailAddress.parse("a".repeat(64) + "@demo.example")).isPresent();
        assertThat(MailAddress.parse("a".repeat(65) + "@demo.example")).isEmpty();
        String longest = "a".repeat(64) + "@" + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(58) + ".fr";
        assertThat(longest).hasSize(254);
        assertThat(MailAddress.parse(longest)).isPresent();
        assertThat(MailAddress.parse(longest.replace(".fr", "d.fr"))).isEmpty();
    }

    @Test
    void nameStaysOnItsLine() {
        assertThat(MailAddress.cleanName("Léa\r\nBcc: tous@demo.example")).isEqualTo("Léa Bcc: tous@demo.example");
        assertThat(MailAddress.cleanName(" Léa\t\u202eMartin\u2028 ")).isEqualTo("Léa Martin");
        assertThat(MailAddress.cleanName("é".repeat(200))).hasSize(120);
        assertThat(MailAddress.cleanName("a".repeat(119) + "😀")).hasSize(119);
    }
}
