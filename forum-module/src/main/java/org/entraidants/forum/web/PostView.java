package org.entraidants.forum.web;

import org.entraidants.forum.Post;

/**
 * A post as its page shows it.
 *
 * @param sheet the address of the structure’s sheet, empty for none
 * @param href the address that stays the same wherever the post moves
 * @param when such as « il y a 20 min »
 * @param edited when it was changed, empty when it never was
 * @param validity who last found that it still holds, and when; empty for nobody
 */
public record PostView(
        Post post,
        String name,
        String structure,
        String sheet,
        String initials,
        String href,
        String when,
        String edited,
        String validity) {
    public long id() {
        return post.id();
    }

    /** Where it stands on its page. */
    public String anchor() {
        return "message-" + post.number();
    }

    /** The way there from elsewhere on the page. */
    public String here() {
        return "#" + anchor();
    }

    public int number() {
        return post.number();
    }

    public boolean accepted() {
        return post.isAccepted();
    }

    public boolean first() {
        return post.isFirst();
    }

    public boolean hidden() {
        return post.isHidden();
    }

    /** The text, safe HTML. */
    public String html() {
        return post.html();
    }
}
