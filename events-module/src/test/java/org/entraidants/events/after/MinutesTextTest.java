package org.entraidants.events.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.events.gathering.Flaw;
import org.junit.jupiter.api.Test;

class MinutesTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<Long> OWNERS = Set.of(7L);

    @Test
    void actionNeedsWordsAnOwnerAndADay() {
        assertThat(flaws(Map.of("what-1", "Relire", "owner-1", "7", "due-1", "2026-12-01")))
                .isEmpty();
        assertThat(flaws(Map.of("what-1", "Relire"))).containsExactly("owner-1 MISSING", "due-1 MISSING");
        assertThat(flaws(Map.of("what-1", "Relire", "owner-1", "8", "due-1", "demain")))
                .containsExactly("owner-1 UNKNOWN", "due-1 UNKNOWN");
        assertThat(flaws(Map.of("due-2", "2026-12-01"))).containsExactly("what-2 MISSING");
        assertThat(flaws(Map.of("what-1", "Relire", "owner-1", "7", "due-1", "3026-12-01")))
                .containsExactly("due-1 UNKNOWN");
    }

    @Test
    void emptyLineIsNoAction() {
        var texts = new HashMap<>(Map.of("what-3", "Relire", "owner-3", "7", "due-3", "2026-12-01"));
        texts.put("owner-1", "7");
        assertThat(MinutesText.read(texts, OWNERS, TODAY).actions())
                .containsExactly(new ActionText(0, "Relire", 7, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void textsHaveAnEnd() {
        assertThat(flaws(Map.of("said", "x".repeat(20_001), "decisions", "x".repeat(5_001))))
                .containsExactly("said TOO_LONG", "decisions TOO_LONG");
    }

    @Test
    void onlyFreeTextsAreJudged() {
        assertThat(MinutesText.judged(
                        Map.of("said", "a", "decisions", " ", "what-1", "b", "owner-1", "7", "due-1", "x")))
                .containsOnlyKeys("said", "what-1");
    }

    @Test
    void recordingNeedsConsentAndALastDay() {
        assertThat(recording("https://video.example/1", "à voix haute", true, "2026-12-01"))
                .isEmpty();
        assertThat(recording("", "", false, "")).hasSize(4);
        assertThat(recording("javascript:alert(1)", "oui", true, "2026-12-01")).containsExactly("recording UNKNOWN");
        assertThat(recording("https://video.example/1", "oui", true, "2026-11-22"))
                .containsExactly("until PAST");
        assertThat(recording("https://video.example/1", "oui", true, "2029-12-01"))
                .containsExactly("until TOO_FAR");
    }

    private static List<String> recording(String address, String consent, boolean consented, String until) {
        return told(Minutes.flaws(new Minutes.Recording(address, consent, consented, until), TODAY));
    }

    private static List<String> flaws(Map<String, String> texts) {
        return told(MinutesText.read(texts, OWNERS, TODAY).flaws());
    }

    private static List<String> told(List<Flaw> flaws) {
        return flaws.stream().map(flaw -> flaw.field() + " " + flaw.kind()).toList();
    }
}
