package org.entraidants.platform.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed, ready to be written.
 *
 * @param self its own address
 * @param page the address of the page that shows the same
 */
public record Feed(String id, String title, String self, String page, String language, List<Item> items) {
    /**
     * One entry.
     *
     * @param author empty when the house itself tells it
     * @param about its category, empty for none
     */
    public record Item(
            String id,
            String title,
            String href,
            String author,
            String about,
            String summary,
            Instant published,
            Instant updated) {}

    /** When something in it was last written; the beginning of time for an empty one. */
    Instant updated() {
        return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
