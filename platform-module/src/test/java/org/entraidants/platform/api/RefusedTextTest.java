package org.entraidants.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.privacy.Kind;
import org.entraidants.platform.privacy.Severity;
import org.junit.jupiter.api.Test;

class RefusedTextTest {
    private static final FieldHit WEAK = new FieldHit("title", new Hit(Kind.NAME, Severity.WARNED, 4, 10));
    private static final FieldHit STRONG = new FieldHit("body", new Hit(Kind.NIR, Severity.REFUSED, 3, 18));

    @Test
    void placesAreTold() {
        var problem = RefusedText.of(new Verdict(List.of(WEAK, STRONG), Set.of()));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.hits())
                .containsExactly(
                        new RefusedText.Place("NAME", "title", 4, 10, "warned"),
                        new RefusedText.Place("NIR", "body", 3, 18, "refused"));
    }

    @Test
    void onlyWeakHitsMayBeAcknowledged() {
        assertThat(RefusedText.of(new Verdict(List.of(WEAK), Set.of())).detail())
                .contains("\"acknowledged\": true");
        assertThat(RefusedText.of(new Verdict(List.of(WEAK, STRONG), Set.of())).detail())
                .doesNotContain("acknowledged");
    }
}
