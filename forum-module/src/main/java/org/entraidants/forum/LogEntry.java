package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a moderator did, to what, and why; never the text of a post. */
@Entity
@Table(name = "forum_log")
class LogEntry {
    static final int LONGEST_WHY = 300;
    private static final int LONGEST_ABOUT = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_log_seq")
    @SequenceGenerator(name = "forum_log_seq", allocationSize = 50)
    private long id;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "moderator_id")
    private @Nullable Long moderatorId;

    @Enumerated(EnumType.STRING)
    private CareDeed deed;

    @Column(name = "topic_id")
    private @Nullable Long topicId;

    @Column(name = "post_id")
    private @Nullable Long postId;

    @Column(name = "other_topic_id")
    private @Nullable Long otherTopicId;

    private String about;
    private String why;

    @SuppressWarnings("NullAway")
    protected LogEntry() {}

    LogEntry(CareDeed deed, On on, String why, @Nullable Long moderatorId, Instant now) {
        this.madeAt = now;
        this.moderatorId = moderatorId;
        this.deed = deed;
        this.topicId = on.topicId();
        this.postId = on.postId();
        this.otherTopicId = on.otherTopicId();
        this.about = cut(on.about(), LONGEST_ABOUT);
        this.why = cut(why.strip(), LONGEST_WHY);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /**
     * What it was done to.
     *
     * @param about the name of a space, a group, a tag; empty for topics and posts
     */
    record On(
            @Nullable Long topicId,
            @Nullable Long postId,
            @Nullable Long otherTopicId,
            String about) {
        static On topic(Topic topic) {
            return new On(topic.id(), null, null, "");
        }

        static On two(Topic topic, Topic other) {
            return new On(topic.id(), null, other.id(), "");
        }

        static On post(Post post) {
            return new On(post.topic().id(), post.id(), null, "");
        }

        static On thing(String name) {
            return new On(null, null, null, name);
        }
    }
}
