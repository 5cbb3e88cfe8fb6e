package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topic;
import org.entraidants.forum.Topics;
import org.entraidants.forum.Writing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.web.AttachedFiles;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;

/** Where an answer is sent to, {@code /forum/sujets/{id}/repondre}; it stands there again when something is wrong with it. */
@Named
@RequestScoped
public class AnswerPage {
    @Inject
    Topics topics;

    @Inject
    Discussions discussions;

    @Inject
    Sights sights;

    @Inject
    OpenTopic open;

    @Inject
    AnswerForm form;

    @Inject
    SentText sent;

    @Inject
    AttachedFiles files;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    /** Answers when a form was sent; 404 when the caller reads no such topic. */
    public void open() throws IOException {
        Optional<Topic> topic =
                PageRequest.number(page.value("topic").split("-", 2)[0]).flatMap(id -> topics.find(id, sights.own()));
        if (topic.isEmpty()) {
            answers.notFound();
            return;
        }
        open.show(topic.get());
        Optional<UUID> key = form.sentKey();
        if (key.isPresent() && sent.isForGood() && page.posted("attach").isEmpty()) {
            answer(topic.get(), key.get());
        }
    }

    private void answer(Topic topic, UUID key) throws IOException {
        files.open();
        String body = page.posted(AnswerForm.BODY).orElse("");
        var fields = Map.of(AnswerForm.BODY, body);
        if (sent.isToBeMasked()) {
            sent.mask(fields);
            form.again(sent.text(AnswerForm.BODY), sent.note());
            return;
        }
        if (!files.settle()) {
            return;
        }
        boolean stillBlocked = page.posted(AnswerForm.STILL_BLOCKED).isPresent();
        var sending = new Sending(key, sent.isAcknowledged(), files.getIds());
        Writing writing = discussions.answer(topic.id(), body, sending, stillBlocked, caller);
        if (writing instanceof Writing.Written written) {
            answers.goTo(sent.placeOf(written), sent.said("forum.deed.answered"));
        } else {
            sent.explain(writing, fields);
            form.again(body, sent.note());
        }
    }

    /** The address of the topic. */
    public String getBack() {
        return open.topic().map(topic -> page.to(topic.path())).orElse("");
    }

    public String getTitle() {
        return open.topic().map(Topic::title).orElse("");
    }
}
