package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Hours that nobody can tell go through a whole import: the place and the text stay, and the report says where to look. */
class DefectiveHoursIT {
    private static final Path PUBLISHED =
            Path.of(System.getProperty("entraidants.data", "/work/shared/data"), "anomalies.csv");
    private static final Pattern WARNING = Pattern.compile("\"code\"\\s*:\\s*\"HOURS_");
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Visitor ANIMATOR = VISITOR.signedInAs("animatrice@demo.example");

    private final String source = "horaires" + Long.toString(System.nanoTime(), 36);

    @Test
    void everyInventedTextIsKeptWithAWarning() throws IOException, InterruptedException {
        try (InputStream texts = getClass().getResourceAsStream("defective-hours.txt")) {
            allAreKeptWithAWarning(new String(texts.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    @Test
    void everyPublishedTextIsKeptWithAWarning() throws IOException, InterruptedException {
        assumeTrue(Files.exists(PUBLISHED), () -> "no " + PUBLISHED);
        try (var csv = CsvReader.builder().ofCsvRecord(PUBLISHED)) {
            allAreKeptWithAWarning(csv.stream()
                    .map(CsvRecord::getFields)
                    .filter(row -> row.get(2).equals("horaires_invalides"))
                    .map(row -> row.get(3))
                    .toList());
        }
    }

    private void allAreKeptWithAWarning(List<String> texts) throws InterruptedException {
        var applied = SentFile.applied(ANIMATOR, NationalFile.ofHours(source, texts));
        assertThat(applied.count("created")).as(applied.report()).isEqualTo(texts.size());
        assertThat(applied.count("refused")).isZero();
        Await.until("the index has them all", () -> kept().size() == texts.size());
        assertThat(kept())
                .containsExactlyElementsOf(texts.stream().map(String::strip).toList());
        List<String> warnings = warnings(applied);
        long number = 1;
        for (int i = 0; i < texts.size(); i++) {
            number++;
            var line = Pattern.compile("\"line\"\\s*:\\s*" + number + "\\b");
            assertThat(warnings.stream().filter(warning -> line.matcher(warning).find()))
                    .as(texts.get(i))
                    .isNotEmpty()
                    .allSatisfy(warning -> assertThat(warning).containsPattern("caractère \\d+"));
            // A text of several lines takes as many in the file.
            number += texts.get(i).chars().filter(sign -> sign == '\n').count();
        }
        assertThat(warnings)
                .anyMatch(warning -> warning.contains("HOURS_TIME_POINT_WITHOUT_END") && warning.contains("Tu 12:30"));
    }

    private List<String> kept() {
        var exported =
                NationalFile.read(VISITOR.get("/api/v1/structures.csv").body()).from(source);
        int hours = exported.columns().indexOf("horaires");
        return exported.rows().stream().map(row -> row.get(hours).strip()).toList();
    }

    /** The warnings about hours, all pages of the report. */
    private List<String> warnings(SentFile applied) {
        return applied.problems(ANIMATOR).stream()
                .filter(problem -> WARNING.matcher(problem).find())
                .toList();
    }
}
