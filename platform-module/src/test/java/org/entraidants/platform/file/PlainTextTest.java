package org.entraidants.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String WORDS = "Zoé d’Œuvre";

    @Test
    void readsWhatSpreadsheetsWrite() {
        assertThat(PlainText.of(WORDS.getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(PlainText.of(("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(WORDS);
        assertThat(PlainText.of(WORDS.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(WORDS);
        assertThat(PlainText.of(new byte[0])).isEmpty();
    }

    @Test
    void knowsAWorkbook() {
        assertThat(PlainText.isArchive(PlainText.of(new byte[] {'P', 'K', 3, 4, (byte) 0xff})))
                .isTrue();
        assertThat(PlainText.isArchive("PKW;Nom")).isFalse();
    }
}
