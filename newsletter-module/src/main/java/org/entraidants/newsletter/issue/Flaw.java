package org.entraidants.newsletter.issue;

/**
 * Something that keeps an issue from being sent, or that its author should know.
 *
 * @param blockId the block; 0 for the issue as a whole
 * @param kind the end of its message key {@code newsletter.flaw.…}
 * @param grave whether it must be mended before the issue is sent
 * @param detail what it is about, such as an address; may be empty
 */
public record Flaw(long blockId, Kind kind, boolean grave, String detail) {
    /** What is wrong. */
    public enum Kind {
        NO_SUBJECT,
        LONG_SUBJECT,
        EMPTY,
        EMPTY_BLOCK,
        NO_LINK,
        BAD_LINK,
        NO_ALT,
        VAGUE_LINK,
        ONLY_PICTURES,
        HEAVY
    }

    static Flaw grave(Block block, Kind kind, String detail) {
        return new Flaw(block.id(), kind, true, detail);
    }

    static Flaw light(Block block, Kind kind, String detail) {
        return new Flaw(block.id(), kind, false, detail);
    }
}
