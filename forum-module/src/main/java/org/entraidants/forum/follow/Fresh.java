package org.entraidants.forum.follow;

/**
 * What is new in a topic for somebody.
 *
 * @param count how many posts
 * @param first the number of the first of them
 * @param read the number up to which they have read
 * @param last the number of the topic’s last post
 */
public record Fresh(long topicId, int count, int first, int read, int last) {
    /** The end of the address that leads to the first new post; a topic that fits on one page is shown from its beginning. */
    public String link(int pageLength) {
        String page = last > pageLength && read > 0 ? "?apres=" + read : "";
        return page + "#message-" + first;
    }
}
