package org.entraidants.forum.follow;

/** Why somebody is told of a post. */
enum Reason {
    /** They watch its topic, or what it is about. */
    POST,
    /** It calls them by name. */
    MENTION,
    /** It is theirs, and solves the topic. */
    ACCEPTED
}
