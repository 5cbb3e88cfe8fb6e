package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.entraidants.forum.follow.Level;
import org.entraidants.forum.follow.News;
import org.entraidants.forum.follow.Pace;
import org.entraidants.forum.web.PostView;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.job.Background;
import org.entraidants.platform.web.I18n;

/**
 * What is the caller's own on the page of a topic. To look at it is to have read it: this is noted in the background, after
 * the page was read, and only for somebody who is signed in – no scanner of links in mails is – and whose browser does not
 * merely fetch ahead.
 */
@Named
@RequestScoped
public class OwnTopic {
    private static final News.Part NONE = new News.Part(Level.NORMAL, false, Pace.AT_ONCE, 0, false, Set.of());

    @Inject
    News news;

    @Inject
    TopicPage topicPage;

    @Inject
    Background background;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private News.Part part = NONE;
    private String firstNew = "";
    private int count;

    /** Reads the caller's part in the topic that the page shows, and notes that they have read it. */
    public void load() {
        boolean shown = !FacesContext.getCurrentInstance().getResponseComplete();
        if (shown && caller.isSignedIn()) {
            show(topicPage.getTopic().id(), caller.identity().orElseThrow().accountId());
        }
    }

    private void show(long topic, long account) {
        part = news.part(topic, account);
        List<PostView> posts = topicPage.getPosts();
        List<PostView> fresh = posts.stream()
                .filter(one -> part.read() > 0 && one.post().number() > part.read())
                .filter(one -> !caller.accountId().equals(one.post().authorId()))
                .toList();
        count = fresh.size();
        firstNew = fresh.isEmpty() ? "" : fresh.get(0).anchor();
        int last = posts.isEmpty() ? 0 : posts.get(posts.size() - 1).post().number();
        if ((last > part.read() || part.waits()) && isLookedAt()) {
            background.execute(() -> news.read(account, topic, last));
        }
    }

    private boolean isLookedAt() {
        String purpose = request.getHeader("Sec-Purpose");
        return request.getMethod().equals("GET") && (purpose == null || !purpose.contains("prefetch"));
    }

    /** How it is followed, in words. */
    public String getSentence() {
        Level level = part.level();
        boolean byMail = level == Level.WATCHED;
        return i18n.t("forum.follow.topic." + level + (byMail ? "." + part.pace() : ""));
    }

    /** Whether the level was not chosen for this very topic. */
    public boolean isGeneral() {
        return !part.own() && part.level() != Level.NORMAL;
    }

    /** How many posts of this page are new since the last visit. */
    public int getCount() {
        return count;
    }

    /** Where the first post that is new since the last visit stands; empty for none. */
    public String getFirstNew() {
        return firstNew;
    }

    public boolean isKept(long postId) {
        return part.kept().contains(postId);
    }
}
