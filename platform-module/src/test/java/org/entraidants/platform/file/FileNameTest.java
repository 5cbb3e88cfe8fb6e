package org.entraidants.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.entraidants.platform.file.FileRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|passwd",
                "C:\\Users\\moi\\écran 3.png|écran 3.png",
                "a\"b<c>.pdf|a b c .pdf",
                "...|fichier",
                "   |fichier",
                "''|fichier"
            })
    void aNameIsMadeSafe(String sent, String clean) {
        assertThat(FileName.clean(sent)).isEqualTo(clean);
    }

    @Test
    void aNameHidesNothing() {
        assertThat(FileName.clean("a\u0000b\nc.pdf")).isEqualTo("abc.pdf");
        assertThat(FileName.clean("photo\u202egnp.exe")).isEqualTo("photognp.exe");
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        String name = FileName.ending(FileName.clean("é".repeat(300) + ".jpeg"), ".png");
        assertThat(name).hasSize(120).endsWith("é.png");
        assertThat(FileName.ending("v1.2 du guide.final", ".pdf")).isEqualTo("v1.2 du guide.pdf");
        assertThat(FileName.ending("guide version 1.2 définitive", ".pdf"))
                .isEqualTo("guide version 1.2 définitive.pdf");
        assertThat(FileName.clean(null)).isEqualTo("fichier");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyRefusalHasItsWords(Reason reason) {
        FileRefused refused = FileRefused.beyond(reason, "écran.png", 8);
        assertThat(refused.text(Locale.FRENCH))
                .isNotEqualTo(refused.text(Locale.ENGLISH))
                .doesNotContain("{");
    }
}
