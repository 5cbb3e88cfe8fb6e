package org.entraidants.directory.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.Slugs;
import org.entraidants.directory.national.Header;
import org.entraidants.directory.national.Line;
import org.entraidants.directory.national.PlaceReader;
import org.entraidants.directory.national.Problem.Code;
import org.entraidants.directory.national.Reading;
import org.entraidants.platform.job.JobProgress;

/** One attempt at a file: gathers lines into batches and hands each to a transaction. */
final class ImportRun implements PlaceReader.Lines {
    private static final int LINES_AT_ONCE = 500;

    private final Import begun;
    private final ImportWriter writer;
    private final JobProgress progress;
    private final long expected;
    private final Slugs slugs;
    private final List<Line> waiting = new ArrayList<>();
    private long done;
    private boolean foundPersonalData;

    ImportRun(Import begun, ImportWriter writer, JobProgress progress, long expected) {
        this.begun = begun;
        this.writer = writer;
        this.progress = progress;
        this.expected = expected;
        this.slugs = writer.slugs();
    }

    void read(InputStream content, Clock clock) throws IOException {
        Reading reading = new PlaceReader(clock).read(content, this);
        flush();
        writer.report(begun.id(), reading.problems());
        progress.advance(done, done);
        if (!reading.header().readable()) {
            throw new IOException(reading.problems().get(0).message(java.util.Locale.FRENCH));
        }
    }

    boolean foundPersonalData() {
        return foundPersonalData;
    }

    @Override
    public void header(Header header) {
        writer.begin(begun.id(), header);
    }

    @Override
    public void line(Line line) {
        done++;
        Line screened = Screening.screen(line);
        foundPersonalData |= screened instanceof Line.Refused refused
                && refused.problems().stream().anyMatch(problem -> problem.code() == Code.PERSONAL_DATA);
        if (line.number() > begun.doneLine()) {
            waiting.add(screened);
        }
        if (waiting.size() >= LINES_AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        writer.write(new Batch(begun.id(), begun.dryRun(), List.copyOf(waiting), slugs));
        waiting.clear();
        progress.advance(done, Math.max(expected, done));
    }
}
