package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    private static final String SECRET =
            new Base32().encodeAsString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(TimeCodes.codeOf(SECRET, second / 30)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "30, true", "61, false"})
    void allowsAClockThatIsHalfAMinuteWrong(long seconds, boolean accepted) {
        Instant now = Instant.ofEpochSecond(1_111_111_110);
        String code = TimeCodes.codeOf(SECRET, now.plusSeconds(seconds).getEpochSecond() / 30);
        assertThat(TimeCodes.stepOf(code, SECRET, 0, now).isPresent()).isEqualTo(accepted);
    }

    @Test
    void codeOpensOnce() {
        Instant now = Instant.ofEpochSecond(1_111_111_110);
        String code = TimeCodes.codeOf(SECRET, now.getEpochSecond() / 30);
        long step = TimeCodes.stepOf(code, SECRET, 0, now).orElseThrow();
        assertThat(TimeCodes.stepOf(code, SECRET, step, now)).isEmpty();
    }

    @Test
    void uriEscapesNames() {
        assertThat(TimeCodes.uri("ABC", "ada@réseau.example", "Réseau d’aide & co"))
                .isEqualTo("otpauth://totp/R%C3%A9seau%20d%E2%80%99aide%20%26%20co:ada%40r%C3%A9seau.example"
                        + "?secret=ABC&issuer=R%C3%A9seau%20d%E2%80%99aide%20%26%20co");
    }
}
