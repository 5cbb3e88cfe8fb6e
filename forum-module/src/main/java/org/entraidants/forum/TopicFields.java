package org.entraidants.forum;

/** The fields that the index keeps of a topic besides those of every kind. */
final class TopicFields {
    static final String TOPIC_KIND = "topic.kind";
    static final String SPACE = "topic.space";
    static final String CATEGORY = "topic.category";
    static final String OPERATOR = "topic.operator";
    static final String TAG = "topic.tag";

    /** true or false; not there for what cannot be solved. */
    static final String SOLVED = "topic.solved";

    /** The slug of the structure where who asked helps. */
    static final String STRUCTURE = "topic.structure";

    /** When something was last written, in seconds. */
    static final String BUMPED = "topic.bumped";

    /** The beginning of what stands in it, stored: passages are shown from here. */
    static final String PASSAGES = "topic.passages";

    private TopicFields() {}
}
