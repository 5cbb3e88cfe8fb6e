package org.entraidants.forum.web;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.entraidants.forum.Topic;
import org.entraidants.platform.web.ScriptJson;

/** A question and its answers for search engines: JSON-LD, QAPage of schema.org; its texts may hold HTML. */
final class TopicData {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private TopicData() {}

    /** JSON that may stand in a script element; empty for a topic that asks nothing, or whose question is on another page. */
    static String json(Topic topic, List<PostView> posts, String url) {
        List<PostView> first = posts.stream().filter(PostView::first).toList();
        if (!topic.kind().isSolvable() || first.isEmpty()) {
            return "";
        }
        var suggested = JSON.createArrayBuilder();
        var accepted = JSON.createArrayBuilder();
        posts.stream()
                .filter(post -> !post.first() && !post.hidden())
                .forEach(post -> (post.accepted() ? accepted : suggested).add(answer(post, url)));
        var question = JSON.createObjectBuilder()
                .add("@type", "Question")
                .add("name", topic.title())
                .add("text", first.get(0).html())
                .add("answerCount", topic.answers())
                .add("dateCreated", topic.createdAt().toString())
                .add("author", person(first.get(0)))
                .add("acceptedAnswer", accepted)
                .add("suggestedAnswer", suggested);
        return ScriptJson.of(JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "QAPage")
                .add("mainEntity", question)
                .build());
    }

    private static JsonObjectBuilder answer(PostView post, String url) {
        return JSON.createObjectBuilder()
                .add("@type", "Answer")
                .add("text", post.html())
                .add("url", url + "#" + post.anchor())
                .add("dateCreated", post.post().createdAt().toString())
                .add("upvoteCount", post.post().useful())
                .add("author", person(post));
    }

    private static JsonObjectBuilder person(PostView post) {
        return JSON.createObjectBuilder().add("@type", "Person").add("name", post.name());
    }
}
