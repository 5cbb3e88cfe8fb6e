package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "annuaire",
                "/a\r\nSet-Cookie: b=c",
                "/a\\b"
            })
    void leadsHomeInsteadOfAway(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void keepsOurOwnPages() {
        assertThat(LocalPath.orHome("/annuaire?q=médiathèque&rayon=20")).isEqualTo("/annuaire?q=médiathèque&rayon=20");
        assertThat(LocalPath.orHome("/")).isEqualTo("/");
    }
}
