package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.newsletter.issue.Block;
import org.entraidants.newsletter.issue.BlockText;
import org.entraidants.newsletter.issue.Blocks;
import org.entraidants.newsletter.issue.Edit;
import org.entraidants.newsletter.issue.Proposals;
import org.entraidants.platform.News;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** What the network proposes for an issue: {@code /admin/lettre/…/propositions}. One press puts one of them in. */
@Named
@RequestScoped
public class ProposalsPage {
    @Inject
    Proposals proposals;

    @Inject
    Blocks blocks;

    @Inject
    OpenIssue open;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    private List<News> news = List.of();
    private List<News> coming = List.of();

    /** Puts one in, or shows all. */
    public void open() throws IOException {
        if (open.find().isEmpty()) {
            return;
        }
        if (!open.isDraft()) {
            answers.notFound();
            return;
        }
        news = proposals.news();
        coming = proposals.coming();
        Optional<News> chosen = page.posted("take").flatMap(this::chosen);
        if (chosen.isPresent()) {
            take(chosen.get());
        }
    }

    private Optional<News> chosen(String key) {
        return Stream.concat(news.stream(), coming.stream())
                .filter(one -> key(one).equals(key))
                .findFirst();
    }

    private void take(News one) throws IOException {
        String when = coming.contains(one) ? dates.weekdayAndTime(one.at()) + ", " + dates.day(one.at()) : "";
        String others = one.others() > 0 ? i18n.t("platform.news.others", one.others()) : "";
        String body = Stream.of(when, one.detail(), others)
                .filter(words -> !words.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        long issue = PageRequest.number(page.value("issue")).orElse(0L);
        Edit edit =
                blocks.add(issue, Block.Kind.NEWS, new BlockText(one.title(), body, one.path()), null, true, caller);
        String said = edit instanceof Edit.Saved ? "newsletter.proposals.taken" : "newsletter.block.gone";
        answers.goTo(open.getBase() + "/propositions", i18n.t(said, one.title()));
    }

    /** What a button stands for. */
    public String key(News one) {
        return one.kind() + " " + one.path() + " " + one.at();
    }

    public List<News> getNews() {
        return news;
    }

    public List<News> getComing() {
        return coming;
    }
}
