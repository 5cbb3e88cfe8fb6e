package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.forum.Post;
import org.entraidants.forum.Topic;
import org.jspecify.annotations.Nullable;

/** The topic that this request is about, read once, for all parts of its page. */
@RequestScoped
public class OpenTopic {
    private @Nullable Topic topic;
    private List<Post> posts = List.of();
    private Map<Long, Byline> names = Map.of();

    void show(Topic found) {
        topic = found;
    }

    void show(List<Post> read, Map<Long, Byline> people) {
        posts = List.copyOf(read);
        names = Map.copyOf(people);
    }

    /** The topic; empty when the caller reads none there. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** The posts of its page. */
    public List<Post> posts() {
        return posts;
    }

    /** Where names are looked up while one types in it; asked for before the topic is read too. */
    String names() {
        String where = "/api/v1/forum/names";
        return topic == null ? where : where + "?space=" + topic.spaceId() + "&topic=" + topic.id();
    }

    /** Who somebody of this page is. */
    public Optional<Byline> who(@Nullable Long account) {
        return Optional.ofNullable(account).map(names::get);
    }
}
