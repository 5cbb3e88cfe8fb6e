package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.entraidants.forum.CareDeed;
import org.entraidants.forum.Hidden;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.Topics;
import org.entraidants.forum.Topics.Gap;
import org.entraidants.forum.web.PostView;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What care for the forum leaves on the page of a topic: what was taken away, and what the caller may do. */
@Named
@RequestScoped
public class CareMarks {
    @Inject
    TopicPage topicPage;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    PageRequest page;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    private @Nullable List<Gap> gaps;

    /** What was taken away just before a post, in words. */
    public List<String> before(PostView post) {
        return gaps().isEmpty()
                ? List.of()
                : between(previous(post.post().number()), post.post().number());
    }

    private int previous(int number) {
        return topicPage.getPosts().stream()
                .mapToInt(post -> post.post().number())
                .filter(other -> other < number)
                .max()
                .orElseGet(this::begin);
    }

    private int begin() {
        return PageRequest.number(page.parameter("apres")).map(Long::intValue).orElse(0);
    }

    /** What was taken away after the last post of the page, when that is the last of all. */
    public List<String> getRest() {
        return topicPage.getNext().isEmpty() ? between(previous(Integer.MAX_VALUE), Integer.MAX_VALUE) : List.of();
    }

    private List<String> between(int after, int before) {
        return gaps().stream()
                .filter(gap -> gap.number() > after && gap.number() < before)
                .map(gap -> words(gap.because(), gap.at()))
                .toList();
    }

    /** Asked for only where something is missing. Moderators see the posts themselves. */
    private List<Gap> gaps() {
        List<Gap> known = gaps;
        if (known == null) {
            Topic topic = topicPage.getTopic();
            boolean missing =
                    topic.lastNumber() > topic.answers() + 1 && !sights.own().moderator();
            known = missing ? topics.gaps(topic) : List.of();
            gaps = known;
        }
        return known;
    }

    private String words(Hidden because, Instant at) {
        return i18n.t("forum.care.gone." + because, dates.day(at));
    }

    /** Why and since when a post is hidden that moderators still see; empty for one that is shown. */
    public String hidden(Post post) {
        Hidden because = post.hiddenBecause();
        Instant at = post.hiddenAt();
        return because == null || at == null ? "" : words(because, at);
    }

    /** Why and since when the topic is hidden. */
    public String getHidden() {
        Hidden because = topicPage.getTopic().hiddenBecause();
        Instant at = topicPage.getTopic().hiddenAt();
        return because == null || at == null ? "" : words(because, at);
    }

    /** The topic that asks the same, null for none or one that the caller does not read. */
    public @Nullable Topic getOriginal() {
        Topic original = topicPage.getTopic().duplicateOf();
        return original != null && sights.own().mayRead(original.space()) && !original.isHidden() ? original : null;
    }

    /** The topics that ask the same as this one; asked for only where there are some. */
    public List<TopicRow> getDuplicates() {
        Topic topic = topicPage.getTopic();
        return topic.hasDuplicates() ? topics.duplicatesOf(topic, sights.own()) : List.of();
    }

    public boolean isModerating() {
        return sights.own().moderator();
    }

    /** Whether the caller closes or reopens their own topic. */
    public boolean isClosingOwn() {
        Sight sight = sights.own();
        Topic topic = topicPage.getTopic();
        return !sight.moderator() && sight.is(topic.authorId()) && !topic.isLocked();
    }

    /** What can be done with one button, as things stand. */
    public List<CareDeed> getSwitches() {
        return switches(topicPage.getTopic());
    }

    static List<CareDeed> switches(Topic topic) {
        CareDeed closing = topic.isClosed() ? CareDeed.REOPEN : CareDeed.CLOSE;
        return List.of(
                closing,
                topic.isLocked() ? CareDeed.UNLOCK : CareDeed.LOCK,
                topic.isPinned() ? CareDeed.UNPIN : CareDeed.PIN,
                topic.isHidden() ? CareDeed.SHOW : CareDeed.HIDE);
    }
}
