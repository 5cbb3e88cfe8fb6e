package org.entraidants.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.Visitor;
import org.jspecify.annotations.Nullable;

/** An import that is over, and its report as the API tells it. */
record SentFile(String id, String report) {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");
    private static final Pattern OVER = Pattern.compile("\"state\"\\s*:\\s*\"(done|failed|stopped)\"");

    private static final Pattern PROBLEM = Pattern.compile("\\{[^{}]*\"code\"[^{}]*}");
    private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"[^\"]*(/api/v1/[^\"]*)\"");

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

    /** All its problems, page after page, each as the API writes it. */
    List<String> problems(Visitor animator) {
        var problems = new ArrayList<String>();
        for (String page = report; page != null; page = next(animator, page)) {
            PROBLEM.matcher(page).results().map(MatchResult::group).forEach(problems::add);
        }
        return problems;
    }

    private static @Nullable String next(Visitor animator, String page) {
        var next = NEXT.matcher(page);
        return next.find() ? animator.get(next.group(1)).body() : null;
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
