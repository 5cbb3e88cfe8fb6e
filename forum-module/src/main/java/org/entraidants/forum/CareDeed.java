package org.entraidants.forum;

/** What those who look after the forum do, as their log names it. */
public enum CareDeed {
    CLOSE,
    REOPEN,
    LOCK,
    UNLOCK,
    PIN,
    UNPIN,
    HIDE,
    SHOW,
    MOVE,
    DUPLICATE,
    NO_DUPLICATE,
    MERGE,
    SPLIT,
    HIDE_POST,
    SHOW_POST,
    REWRITE_POST,
    REMOVE_POST,
    WRITE_AUTHOR,
    SETTLE,
    SPACE,
    CATEGORY,
    GROUP,
    OPERATOR,
    TAG,
    MERGE_TAGS;

    /** Whether it is done to a topic with one button, and undone with another. */
    public boolean isSwitch() {
        return compareTo(SHOW) <= 0;
    }

    /** Whether a topic is already as this deed would make it. */
    boolean isDone(Topic topic) {
        return switch (this) {
            case CLOSE -> topic.isClosed() && !topic.isLocked();
            case REOPEN -> !topic.isClosed();
            case LOCK -> topic.isLocked();
            case UNLOCK -> !topic.isLocked();
            case PIN -> topic.isPinned();
            case UNPIN -> !topic.isPinned();
            case HIDE -> topic.isHidden();
            case SHOW -> !topic.isHidden();
            default -> false;
        };
    }
}
