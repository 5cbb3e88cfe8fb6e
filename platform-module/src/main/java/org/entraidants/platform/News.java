package org.entraidants.platform;

import java.time.Instant;

/**
 * One piece of news.
 *
 * @param kind the message key of its kind, such as {@code directory.news.verified}
 * @param title in the words of whoever wrote it
 * @param path the page, such as {@code /annuaire/mediatheque-orgelles}
 * @param detail one line, may be empty
 * @param at when it happened or will happen
 * @param others how many of the same kind happened with it and are told by it, usually none
 */
public record News(String kind, String title, String path, String detail, Instant at, long others) {
    /** News of one thing. */
    public News(String kind, String title, String path, String detail, Instant at) {
        this(kind, title, path, detail, at, 0);
    }

    /** The same, told for others too. */
    public News andOthers(long number) {
        return new News(kind, title, path, detail, at, number);
    }
}
