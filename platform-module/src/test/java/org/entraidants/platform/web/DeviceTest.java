package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox, Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0"
                        + " | Edge, Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1"
                        + " | Safari, iPhone",
                "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Safari/537.36"
                        + " | Samsung Internet, Android"
            })
    void saysWhatItsOwnerKnows(String agent, String words) {
        assertThat(Device.of(agent)).isEqualTo(words);
    }

    @Test
    void keepsNothingOfWhatItDoesNotKnow() {
        assertThat(Device.of("<script>alert(1)</script>")).isEmpty();
        assertThat(Device.of(null)).isEmpty();
    }
}
