package org.entraidants.newsletter.issue;

/**
 * An issue as a mail, the same for everybody but for {@link #TOKEN}, in whose place stands what signs each recipient's
 * links.
 */
public record Composed(String html, String text) {
    /** As long as a token is; stands in addresses only. */
    public static final String TOKEN = "RecipientTokenRecipientTokenReci";

    /** The mail with the token of one recipient. */
    public Composed signed(String token) {
        return new Composed(html.replace(TOKEN, token), text.replace(TOKEN, token));
    }
}
