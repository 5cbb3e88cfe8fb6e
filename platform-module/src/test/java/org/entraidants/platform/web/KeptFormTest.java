package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.entraidants.platform.account.Token;
import org.junit.jupiter.api.Test;

class KeptFormTest {
    /** The example of the number's own documentation; nobody has it. */
    private static final String NIR = "2 69 05 49 588 157 80";

    private final Token token = Token.fresh();

    @Test
    void whatWasTypedIsReadBack() {
        var typed = Map.of("a", new String[] {"é&=\n+ ", "deux"}, "vide", new String[] {""});
        FormValues read = FormValues.read(FormValues.storable(typed).written());
        assertThat(read.complete()).isTrue();
        assertThat(read.values().get("a")).containsExactly("é&=\n+ ", "deux");
        assertThat(read.values().get("vide")).containsExactly("");
    }

    @Test
    void personalDataIsNotKept() {
        FormValues kept = FormValues.storable(Map.of("a", new String[] {"Madame, " + NIR}, "b", new String[] {"rien"}));
        assertThat(kept.written()).doesNotContain("69").contains("b=rien");
        assertThat(FormValues.read(kept.written()).complete()).isFalse();
    }

    @Test
    void onlyTheTokenOpensTheSeal() {
        byte[] sealed = Seal.close("ce que j’ai écrit", token);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("crit");
        assertThat(Seal.open(sealed, token)).isEqualTo("ce que j’ai écrit");
        assertThatThrownBy(() -> Seal.open(sealed, Token.fresh())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFormIsForItsAuthorAndItsPageForOneHour() {
        var form = new KeptForm(token, 7, "/page", "a=b", Instant.EPOCH);
        assertThat(form.isFor(7, "/page", Instant.EPOCH)).isTrue();
        assertThat(form.isFor(8, "/page", Instant.EPOCH)).isFalse();
        assertThat(form.isFor(7, "/autre", Instant.EPOCH)).isFalse();
        assertThat(form.isFor(7, "/page", Instant.EPOCH.plus(KeptForm.LIFE))).isFalse();
    }
}
