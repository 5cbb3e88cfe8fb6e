package org.entraidants.forum.web;

import org.entraidants.platform.web.Html;

/** What every reader sees of a post: who wrote it, and what. */
public final class PostWords {
    private PostWords() {}

    /** The head of a post and its text. */
    public static void write(Html html, PostView post) {
        html.open("div", "class", "by")
                .open("span", "class", "avatar", "aria-hidden", "true")
                .text(post.initials())
                .close("span")
                .open("p")
                .words(post.name(), "strong")
                .open("br")
                .open("span", "class", "small muted")
                .words(post.structure(), "a", "href", post.sheet())
                .text(" ")
                .words(post.when(), "a", "class", "when", "href", post.href())
                .text(" " + post.edited())
                .close("span")
                .close("p")
                .close("div")
                .open("div", "class", "prose")
                .safe(post.html())
                .close("div");
    }
}
