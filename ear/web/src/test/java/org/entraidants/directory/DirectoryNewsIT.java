package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.News;
import org.junit.jupiter.api.Test;

@InContainer
class DirectoryNewsIT {
    @Inject
    DirectoryNews news;

    @Test
    void newsNameOnlyVerifiersWhomEverybodyMaySee() {
        // A sheet that another test has edited since tells of that instead.
        assertThat(news.since(Instant.EPOCH, 5_000))
                .extracting(News::detail)
                .containsAnyOf("Camille Larrieu", "Fatou Camara", "Carla Mendes", "Nadia Oukacha")
                .doesNotContain("Équipe d’animation");
    }
}
