package org.entraidants.forum.follow;

/** What can be followed. */
public record Thing(Kind kind, long id) {
    /** What kind of thing it is. */
    public enum Kind {
        TOPIC,
        TAG,
        CATEGORY,
        OPERATOR
    }

    public static Thing topic(long id) {
        return new Thing(Kind.TOPIC, id);
    }
}
