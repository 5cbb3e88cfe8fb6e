package org.entraidants.forum.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entraidants.forum.Topic;
import org.entraidants.platform.web.ScriptJson;

/** A question and its answers for search engines: JSON-LD, QAPage of schema.org; its texts may hold HTML. */
final class TopicData {
    private TopicData() {}

    /** The data; none for a topic that asks nothing, or whose question is on another page. */
    static Optional<ScriptJson> of(Topic topic, List<PostView> posts, String url) {
        return posts.stream()
                .filter(post -> post.first() && topic.kind().isSolvable())
                .findFirst()
                .map(question -> of(topic, question, posts, url));
    }

    private static ScriptJson of(Topic topic, PostView question, List<PostView> posts, String url) {
        var json = new ScriptJson()
                .put("@context", "https://schema.org")
                .put("@type", "QAPage")
                .object("mainEntity")
                .put("@type", "Question")
                .put("name", topic.title())
                .put("text", question.html())
                .put("answerCount", topic.answers())
                .put("dateCreated", topic.createdAt().toString());
        author(json, question);
        answers(json.list("acceptedAnswer"), posts, PostView::accepted, url);
        answers(json.list("suggestedAnswer"), posts, post -> !post.accepted(), url);
        return json.end().end();
    }

    private static void answers(ScriptJson json, List<PostView> posts, Predicate<PostView> which, String url) {
        posts.stream()
                .filter(post -> !post.first() && !post.hidden())
                .filter(which)
                .forEach(post -> answer(json.object(), post, url));
        json.end();
    }

    private static void answer(ScriptJson json, PostView post, String url) {
        json.put("@type", "Answer")
                .put("text", post.html())
                .put("url", url + "#" + post.anchor())
                .put("dateCreated", post.post().createdAt().toString())
                .put("upvoteCount", post.post().useful());
        author(json, post);
        json.end();
    }

    private static void author(ScriptJson json, PostView post) {
        json.object("author").put("@type", "Person").put("name", post.name()).end();
    }
}
