package org.entraidants.newsletter.issue;

/**
 * What is typed into a block.
 *
 * @param title of a text or a news; the words of a button; the description of a picture
 * @param body Markdown
 * @param link an address of the web, or a path of ours
 */
public record BlockText(String title, String body, String link) {
    public BlockText {
        title = title.strip();
        body = body.strip();
        link = link.strip();
    }

    /** A title and a text. */
    public static BlockText of(String title, String body) {
        return new BlockText(title, body, "");
    }
}
