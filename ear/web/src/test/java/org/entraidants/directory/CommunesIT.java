package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class CommunesIT {
    private final Visitor visitor = Visitor.of(TestServer.shared());

    @Test
    void suggestionsMayBeKeptForADay() {
        var answer = visitor.get("/api/v1/communes?q=Pau");
        assertThat(answer.body()).contains("Pau");
        assertThat(answer.headers().allValues("Cache-Control"))
                .hasSize(1)
                .first()
                .asString()
                .contains("max-age=86400");
    }

    @Test
    void whatChangesIsAskedForAgain() {
        assertThat(visitor.get("/api/v1/structures").headers().allValues("Cache-Control"))
                .containsExactly("no-cache");
    }
}
