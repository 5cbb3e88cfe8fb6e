package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnTagsTest {
    private final ReturnTags tags = new ReturnTags(new byte[] {1, 2, 3});

    @ParameterizedTest
    @CsvSource({"n, 12, 345", "m, 0, 0", "u, 9223372036854775807, 9223372036854775807"})
    void tagIsReadWhereverItStands(char kind, long first, long second) {
        var tag = new ReturnTag(kind, first, second);
        String written = tags.write(tag);
        assertThat(written).matches("[a-z0-9-]{17,43}");
        assertThat(tags.read(written)).contains(tag);
        assertThat(tags.read("<retours+" + written.toUpperCase(Locale.ROOT) + "@ENTRAIDE.EXAMPLE>"))
                .contains(tag);
        assertThat(tags.read("Message-ID: <lettre." + written + "@entraide.example>"))
                .contains(tag);
    }

    @Test
    void nobodyElseMakesOne() {
        String written = tags.write(new ReturnTag('n', 12, 345));
        assertThat(new ReturnTags(new byte[] {1, 2, 4}).read(written)).isEmpty();
        for (int i = 0; i < written.length(); i++) {
            char other = written.charAt(i) == 'a' ? 'b' : 'a';
            String changed = written.substring(0, i) + other + written.substring(i + 1);
            assertThat(tags.read(changed)).as(changed).isEmpty();
        }
    }

    @Test
    void everyLetterOfTheSignatureCounts() {
        assertThat(tags.write(new ReturnTag('n', 1, 1)).substring(5))
                .isNotEqualTo(tags.write(new ReturnTag('n', 1, 2)).substring(5));
    }
}
