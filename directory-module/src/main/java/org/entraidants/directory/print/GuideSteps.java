package org.entraidants.directory.print;

import org.entraidants.platform.job.JobProgress;

/** Counts how far a guide is, in places: each is read, set and drawn. */
final class GuideSteps implements Runnable {
    private static final int STEPS_OF_A_PLACE = 3;

    private final JobProgress progress;
    private final long places;
    private long steps;

    GuideSteps(JobProgress progress, long places) {
        this.progress = progress;
        this.places = places;
        progress.advance(0, places);
    }

    @Override
    public void run() {
        steps++;
        progress.advance(Math.min(places, steps / STEPS_OF_A_PLACE), places);
    }

    void finish() {
        progress.advance(places, places);
    }
}
