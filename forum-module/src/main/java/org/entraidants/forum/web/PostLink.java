package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topics;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;

/** The lasting address of a post, {@code /forum/messages/{id}}: leads to where it stands now. */
@Named
@RequestScoped
public class PostLink {
    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    /** Leads on to the page of the topic that holds the post; 404 when the caller sees no such post. */
    public void open() throws IOException {
        Optional<Post> post = PageRequest.number(page.value("id")).flatMap(id -> topics.post(id, sights.own()));
        if (post.isEmpty()) {
            answers.notFound();
            return;
        }
        answers.goTo(topics.pathOf(post.get(), TopicPage.AT_ONCE, sights.own()));
    }
}
