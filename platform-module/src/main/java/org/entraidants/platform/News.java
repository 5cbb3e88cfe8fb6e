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
 */
public record News(String kind, String title, String path, String detail, Instant at) {}
