package org.entraidants.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a post said from one moment on.
 *
 * @param post the post, whose text is the newest version
 * @param before the row that holds this text since somebody put another in its place; null for the newest
 * @param by the account of who wrote it, null when it was erased
 */
public record PostVersion(
        Post post, @Nullable Revision before, @Nullable Long by, Instant at) {
    public String body() {
        return before == null ? post.body() : before.body();
    }

    /** Empty for an answer. */
    public String title() {
        if (!post.isFirst()) {
            return "";
        }
        String title = before == null ? post.topic().title() : before.title();
        return title == null ? "" : title;
    }

    /** Where the topic stood, in words; empty for an answer, and where it was not noted. */
    public String filed() {
        if (!post.isFirst()) {
            return "";
        }
        String filed = before == null ? post.topic().filed() : before.filed();
        return filed == null ? "" : filed;
    }

    /** What the form of the topic’s kind has asked for; nothing for an answer. */
    public Details details() {
        if (!post.isFirst()) {
            return Details.NONE;
        }
        Details details = before == null ? post.topic().details() : before.details();
        return details == null ? Details.NONE : details;
    }
}
