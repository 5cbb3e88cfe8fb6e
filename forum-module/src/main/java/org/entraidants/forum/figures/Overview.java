package org.entraidants.forum.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is counted of the questions and blocked procedures of a period.
 *
 * @param asked all of them
 * @param answered by somebody else than who asks
 * @param withinTheHour of these, in an hour at most: what the network promises
 * @param solved with an accepted answer
 * @param median half of the answered ones have waited no longer for their first answer; empty when there is none
 * @param waiting those without an answer that were asked more than two days ago, the oldest first, some of them
 * @param waitingInAll how many of these there are
 * @param operators whose procedures are asked about most
 * @param categories what is asked about most
 * @param blocked where most people are blocked too
 */
public record Overview(
        long asked,
        long answered,
        long withinTheHour,
        long solved,
        Optional<Duration> median,
        List<Waiting> waiting,
        long waitingInAll,
        List<Tally> operators,
        List<Tally> categories,
        List<Blocked> blocked) {
    /** A question that nobody has answered. */
    public record Waiting(long id, String title, Instant askedAt) {}

    /**
     * The questions about one thing.
     *
     * @param slug of the thing, as the list of topics takes it
     * @param alsoBlocked how often somebody was blocked there too
     */
    public record Tally(String name, String slug, long asked, long solved, long alsoBlocked) {}

    /** A question where others are blocked too. */
    public record Blocked(long id, String title, long alsoBlocked) {}
}
