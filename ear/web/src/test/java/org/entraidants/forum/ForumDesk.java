package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entraidants.directory.people.As;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.Writing.Written;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** What tests of the forum begin with. */
@ApplicationScoped
public class ForumDesk {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Discussions discussions;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Accounts accounts;

    @Inject
    Transactions transactions;

    /** One of the demonstration, such as {@code aidant}. */
    public Caller demo(String name) {
        return As.of(accounts.byAddress(name + "@demo.example").orElseThrow());
    }

    /** A new member, of no structure and no group. */
    public Caller member() {
        return someone(Role.MEMBER);
    }

    /** A new animator. */
    public Caller animator() {
        return someone(Role.ANIMATOR);
    }

    private Caller someone(Role role) {
        String address = UUID.randomUUID() + "@essai.example";
        transactions.run(() -> accounts.create(new Account(address, "Essai Membre", role, false, Instant.now())));
        return As.of(accounts.byAddress(address).orElseThrow());
    }

    /** A question in a category, ready to be sent. */
    public TopicText question(String title, String category) {
        return new TopicText(
                TopicKind.QUESTION,
                title,
                taxonomies.now().category(category).orElseThrow().id(),
                null,
                null,
                List.of(),
                Map.of(),
                "Comment faire quand le site ne répond plus ?");
    }

    /** Asks a question, and gives the topic. */
    public Topic ask(String title, String category, Caller caller) {
        return asked(discussions.ask(question(title, category), sending(), caller));
    }

    /** What came of asking. */
    public Topic asked(Writing writing) {
        return entities.find(Topic.class, ((Written) writing).topicId());
    }

    /** Answers, and gives the post. */
    public Post answer(Topic topic, String body, Caller caller) {
        var written = (Written) discussions.answer(topic.id(), body, sending(), caller);
        return entities.find(Post.class, written.postId());
    }

    /** A public topic with so many answers: “Réponse 1” and so on. */
    public Topic topicWith(int answers, String title) {
        Caller helper = demo("aidant");
        Topic topic = ask(title, "autre", helper);
        for (int number = 1; number <= answers; number++) {
            answer(topic, "Réponse " + number, helper);
        }
        return topic;
    }

    public Sending sending() {
        return new Sending(UUID.randomUUID(), false);
    }
}
