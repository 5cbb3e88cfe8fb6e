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
        assertThat(news.since(Instant.EPOCH, 500))
                .extracting(News::detail)
                .contains("Camille Larrieu")
                .doesNotContain("Équipe d’animation");
    }
}
