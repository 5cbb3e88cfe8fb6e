package org.entraidants.forum;

/** Why a topic or a post is not shown. */
public enum Hidden {
    /** Taken away by its author. */
    WITHDRAWN,
    /** Taken away by a moderator. */
    MODERATED,
    /** Reported to hold personal data: hidden until somebody has looked. */
    PERSONAL_DATA,
    /** Its posts stand in another topic. */
    MERGED
}
