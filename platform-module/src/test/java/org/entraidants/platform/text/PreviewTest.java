package org.entraidants.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreviewTest {
    /** The example of the number's own documentation; nobody has it. */
    private static final String NIR = "2 69 05 49 588 157 80";

    @Test
    void aTextIsShownAsThePageWouldShowIt() {
        var preview = Preview.of("**oui**", Locale.FRENCH);
        assertThat(preview.html().strip()).isEqualTo("<p><strong>oui</strong></p>");
        assertThat(preview.findings()).isEmpty();
    }

    @Test
    void personalDataIsNamedAndNotRendered() {
        var preview = Preview.of("Madame, " + NIR + ", attend.", Locale.FRENCH);
        assertThat(preview.html()).isEmpty();
        assertThat(preview.findings())
                .singleElement()
                .asString()
                .startsWith("«\u202f" + NIR + "\u202f»\u00a0: Ceci ressemble à un numéro de sécurité sociale");
        assertThat(Preview.of(NIR, Locale.ENGLISH).findings().get(0)).startsWith("“" + NIR + "”: ");
    }
}
