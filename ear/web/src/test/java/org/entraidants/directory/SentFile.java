package org.entraidants.directory;

import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.Visitor;

/** An import that is over, and its report as the API tells it. */
record SentFile(String id, String report) {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");
    private static final Pattern OVER = Pattern.compile("\"state\"\\s*:\\s*\"(done|failed|stopped)\"");

    static SentFile lookedAt(Visitor animator, NationalFile file) throws InterruptedException {
        return send(animator, file.csv(), true);
    }

    static SentFile applied(Visitor animator, NationalFile file) throws InterruptedException {
        return send(animator, file.csv(), false);
    }

    static SentFile send(Visitor animator, String content, boolean dryRun) throws InterruptedException {
        var begun = animator.with("Content-Type", "text/csv").post("/api/v1/imports?dryRun=" + dryRun, content);
        var id = ID.matcher(begun.body());
        if (begun.statusCode() != 202 || !id.find()) {
            throw new AssertionError("Not taken: " + begun.statusCode() + " " + begun.body());
        }
        String path = "/api/v1/imports/" + id.group(1);
        Await.until(
                path + " is over", () -> OVER.matcher(animator.get(path).body()).find());
        return new SentFile(id.group(1), animator.get(path).body());
    }

    String state() {
        var state = OVER.matcher(report);
        return state.find() ? state.group(1) : "";
    }

    /** One of the counts, such as {@code created}. */
    int count(String what) {
        var count = Pattern.compile("\"" + what + "\"\\s*:\\s*(\\d+)").matcher(report);
        if (!count.find()) {
            throw new AssertionError("No " + what + " in " + report);
        }
        return Integer.parseInt(count.group(1));
    }
}
