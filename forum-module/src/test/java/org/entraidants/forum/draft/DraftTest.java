package org.entraidants.forum.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entraidants.forum.TopicKind;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Draft draft = new Draft(1, UUID.randomUUID(), new Place.NewTopic(TopicKind.BLOCKED_PROCEDURE));

    @Test
    void fieldThatMayNotBeKeptStaysAsItWas() {
        draft.keep(Map.of("title", "Caf", "message", "Erreur 12"), Set.of(), NOW);
        draft.keep(Map.of("title", "Caf bloquée", "message", "Erreur, n° 2 69…"), Set.of("message"), NOW);
        assertThat(draft.get("title")).isEqualTo("Caf bloquée");
        assertThat(draft.get("message")).isEqualTo("Erreur 12");
    }

    @Test
    void fieldThatWasNeverFitIsEmpty() {
        draft.keep(Map.of("message", "n° 2 69…"), Set.of("message"), NOW);
        assertThat(draft.get("message")).isEmpty();
        assertThat(draft.isEmpty()).isTrue();
    }

    @Test
    void placesAreReadAsTheyAreWritten() {
        assertThat(Place.read("blocked")).contains(new Place.NewTopic(TopicKind.BLOCKED_PROCEDURE));
        assertThat(Place.read("topic:12")).contains(new Place.Answer(12));
        assertThat(Place.read(new Place.Answer(12).written())).contains(new Place.Answer(12));
        assertThat(Place.read("topic:")).isEmpty();
        assertThat(Place.read("autre")).isEmpty();
        assertThat(draft.place()).isEqualTo(new Place.NewTopic(TopicKind.BLOCKED_PROCEDURE));
    }
}
