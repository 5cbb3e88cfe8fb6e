package org.entraidants.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.search.SearchIndex;

/** Ready when the database answers and the index holds all of it. Tells how far behind the index is. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {
    @Inject
    Changes changes;

    @Inject
    SearchIndex index;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("ready").status(index.isComplete());
        try {
            return answer.withData("change", changes.newest())
                    .withData("indexed", index.number())
                    .build();
        } catch (RuntimeException unreachable) {
            return answer.down().withData("database", "unreachable").build();
        }
    }
}
