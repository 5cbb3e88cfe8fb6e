package org.entraidants.events.after.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {
    private final Codes codes = new Codes("a secret");

    @Test
    void codeLeadsBackHoweverItIsTyped() {
        String code = codes.of(1450);
        assertThat(code).matches("1450(-[0-9A-HJKMNP-TV-Z]{4}){4}");
        assertThat(codes.read(code)).contains(1450L);
        assertThat(codes.read("  " + code.toLowerCase(Locale.ROOT).replace('-', ' ') + " "))
                .contains(1450L);
        assertThat(codes.read(code.replace('0', 'o').replace('1', 'l'))).contains(1450L);
    }

    @Test
    void whatWeHaveNotSignedLeadsNowhere() {
        String code = codes.of(1450);
        assertThat(codes.read(code.replace("1450-", "1451-"))).isEmpty();
        assertThat(new Codes("another").read(code)).isEmpty();
        assertThat(codes.read("1450-AAAA-AAAA-AAAA-AAAA")).isEmpty();
        for (String typed : new String[] {"", "1450", "x".repeat(1000), "9".repeat(19) + "-AAAA-AAAA-AAAA-AAAA"}) {
            assertThat(codes.read(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void everyNumberHasACodeOfItsOwn() {
        assertThat(IntStream.range(0, 1000).mapToObj(codes::of).map(code -> code.replaceFirst("\\d+", "")))
                .doesNotHaveDuplicates();
    }
}
