package org.entraidants.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entraidants.platform.privacy.Guard;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private final Submission submission = submission();

    private static Submission submission() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Appel de Mme Martin");
        fields.put("body", "Son NIR : 295109912611193, et 06 12 34 56 78");
        return Submission.of(fields);
    }

    private static Verdict verdict(Submission submission) {
        List<FieldHit> hits = submission.fields().entrySet().stream()
                .flatMap(field -> Guard.scan(field.getValue()).stream().map(hit -> new FieldHit(field.getKey(), hit)))
                .toList();
        return new Verdict(hits, Set.of());
    }

    @Test
    void oneRefusedHitAmongWeakOnesRefuses() {
        assertThat(verdict(submission).refused()).isTrue();
        Verdict weak = verdict(Submission.of("title", "Appel de Mme Martin"));
        assertThat(weak.refused()).isFalse();
        assertThat(weak.accepted()).isFalse();
    }

    @Test
    void everyFieldIsMaskedByItsOwnHits() {
        assertThat(verdict(submission).masked(submission, Locale.FRENCH))
                .containsEntry("title", "Appel de Mme [nom masqué]")
                .containsEntry("body", "Son NIR : [n° de sécurité sociale masqué], et [téléphone masqué]");
    }

    @Test
    void onlyAnAcceptedTextGoesOn() {
        assertThatCode(Verdict.ACCEPTED::require).doesNotThrowAnyException();
        assertThatThrownBy(() -> verdict(submission).require())
                .isInstanceOf(TextRefused.class)
                .hasMessageNotContaining("295109912611193")
                .hasMessageNotContaining("Martin");
    }

    @Test
    void nothingThatMayReachALogTellsTheText() {
        assertThat(submission.toString()).contains("title", "body").doesNotContain("Martin");
        assertThat(Gate.Found.in(submission).toString())
                .contains("NIR", "body")
                .doesNotContain("295109912611193")
                .doesNotContain("+336");
    }
}
