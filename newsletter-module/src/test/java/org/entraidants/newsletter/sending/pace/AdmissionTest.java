package org.entraidants.newsletter.sending.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Lane slow = new Lane("@slow.example", 30, NOON, NOON);

    private Admission<String> admit(int most, Instant now, String... due) {
        return Admission.of(List.of(due), one -> one.endsWith("slow") ? slow : null, most, now);
    }

    @Test
    void othersPassThoseWhoseDomainIsSlow() {
        Admission<String> admission = admit(10, NOON, "a slow", "b slow", "c", "d slow", "e");
        assertThat(admission.passing()).containsExactly("a slow", "c", "e");
        assertThat(admission.putOff())
                .containsEntry("b slow", NOON.plusSeconds(4))
                .containsEntry("d slow", NOON.plusSeconds(6))
                .hasSize(2);
    }

    @Test
    void whoIsPutOffLaterWaitsBehindThoseBefore() {
        admit(10, NOON, "a slow", "b slow");
        assertThat(admit(10, NOON, "c slow").putOff()).containsEntry("c slow", NOON.plusSeconds(6));
    }

    @Test
    void whoComesBackInTimePasses() {
        Instant again = admit(10, NOON, "a slow", "b slow").putOff().get("b slow");
        assertThat(admit(10, again, "b slow").passing()).containsExactly("b slow");
    }

    @Test
    void oneTooManyIsNeitherTakenNorPutOff() {
        Admission<String> admission = admit(1, NOON, "c", "a slow", "e");
        assertThat(admission.passing()).containsExactly("c");
        assertThat(admission.putOff()).isEmpty();
    }
}
