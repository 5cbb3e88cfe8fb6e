package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.forum.Sights;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.Topics;
import org.entraidants.forum.draft.Draft;
import org.entraidants.forum.draft.Drafts;
import org.entraidants.forum.draft.Place;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** What the caller has begun to write, {@code /forum/brouillons}. */
@Named
@RequestScoped
public class DraftsPage {
    private static final String PATH = "/forum/brouillons";
    private static final int EXCERPT = 140;

    @Inject
    Drafts drafts;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    private List<Line> lines = List.of();

    /**
     * A draft in words.
     *
     * @param what the kind of topic, or that it is an answer
     * @param href where one goes on writing; empty when there is no such place any more
     * @param asked whether the caller is asked about throwing it away
     */
    public record Line(UUID form, String title, String what, String excerpt, String kept, String href, boolean asked) {}

    /** Throws away what a pressed button names, or shows everything. */
    public void load() throws IOException {
        Optional<UUID> drop = page.posted("drop").flatMap(AskForm::uuid);
        if (drop.isPresent()) {
            drafts.drop(drop.get(), caller);
            answers.goTo(PATH, i18n.t("forum.draft.dropped"));
            return;
        }
        List<Draft> own = drafts.own(caller);
        Map<Long, TopicRow> answered = answered(own);
        lines = own.stream().map(draft -> line(draft, answered)).toList();
    }

    private Map<Long, TopicRow> answered(List<Draft> own) {
        List<Long> ids = own.stream()
                .flatMap(draft -> draft.place() instanceof Place.Answer answer
                        ? List.of(answer.topicId()).stream()
                        : List.<Long>of().stream())
                .toList();
        return topics.rows(ids, sights.own()).stream().collect(Collectors.toMap(TopicRow::id, Function.identity()));
    }

    private Line line(Draft draft, Map<Long, TopicRow> answered) {
        boolean asked =
                page.posted("ask").filter(draft.form().toString()::equals).isPresent();
        String excerpt = Markdown.excerpt(draft.get("body"), EXCERPT);
        String kept = i18n.t("forum.draft.since", dates.ago(draft.keptAt()));
        if (draft.place() instanceof Place.NewTopic place) {
            String title = draft.get("title").isEmpty() ? i18n.t("forum.draft.untitled") : draft.get("title");
            String href = page.to("/forum/nouveau/" + place.written()) + "?brouillon=" + draft.form();
            return new Line(draft.form(), title, i18n.t("forum.ask.kind." + place.kind()), excerpt, kept, href, asked);
        }
        TopicRow topic = answered.get(((Place.Answer) draft.place()).topicId());
        String title = topic == null ? i18n.t("forum.draft.gone") : topic.title();
        String href = topic == null ? "" : page.to(topic.path()) + "?brouillon=" + draft.form() + "#repondre";
        return new Line(draft.form(), title, i18n.t("forum.draft.answer"), excerpt, kept, href, asked);
    }

    public List<Line> getLines() {
        return lines;
    }
}
