package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entraidants.platform.account.PasswordRules.Verdict.GOOD;
import static org.entraidants.platform.account.PasswordRules.Verdict.TOO_EASY;
import static org.entraidants.platform.account.PasswordRules.Verdict.TOO_LONG;
import static org.entraidants.platform.account.PasswordRules.Verdict.TOO_SHORT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> OWN =
            List.of("Camille Larrieu", "camille@mediatheque.example", "Réseau du Béarn");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse12",
                "passwordpassword",
                "azertyuiopqs",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "camillelarrieu",
                "qwertyuiop123"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(PasswordRules.judge(password, OWN)).isEqualTo(TOO_EASY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trois girafes au guichet", "kx7!fPq2#wRt", "la pluie tombe sur Orgelles", "éàüßœ漢字かなabcd"})
    void acceptsWhatIsHardToGuessWhateverItsSigns(String password) {
        assertThat(PasswordRules.judge(password, OWN)).isEqualTo(GOOD);
    }

    @Test
    void measuresLengthInCharacters() {
        assertThat(PasswordRules.judge("kx7!fPq2#wR", OWN)).isEqualTo(TOO_SHORT);
        assertThat(PasswordRules.judge("😀😀😀😀😀😀", OWN)).isEqualTo(TOO_SHORT);
        assertThat(PasswordRules.judge("x".repeat(201), OWN)).isEqualTo(TOO_LONG);
    }

    @Test
    void judgesTheLongestInNoTime() {
        Instant before = Instant.now();
        PasswordRules.judge("ab1!".repeat(50), OWN);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }
}
