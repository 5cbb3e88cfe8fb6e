package org.entraidants.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class LeftOutModuleIT {
    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.without("forum");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void withItsJarGoesItsMenuEntryAndItsPage() {
        Visitor visitor = Visitor.of(server);
        assertThat(visitor.get("/").body()).contains("Annuaire", "Agenda").doesNotContain("Forum");
        assertThat(visitor.get("/forum").statusCode()).isEqualTo(404);
    }

    @Test
    void theCompleteWarHasThem() {
        Visitor visitor = Visitor.of(TestServer.shared());
        assertThat(visitor.get("/").body()).contains("Forum");
    }
}
