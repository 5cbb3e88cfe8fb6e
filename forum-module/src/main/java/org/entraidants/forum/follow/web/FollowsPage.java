package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.forum.follow.Follow;
import org.entraidants.forum.follow.Follows;
import org.entraidants.forum.follow.Level;
import org.entraidants.forum.follow.Pace;
import org.entraidants.forum.follow.Readers;
import org.entraidants.forum.follow.Thing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What one follows, how often one is written to, and one's private feed: {@code /compte/suivis}. */
@Named
@RequestScoped
public class FollowsPage {
    private static final String HERE = "/compte/suivis";
    private static final String BEFORE = "avant";
    private static final int AT_ONCE = 20;

    @Inject
    Follows follows;

    @Inject
    Readers readers;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private List<Follow> themes = List.of();
    private List<Follow> topics = List.of();
    private String next = "";
    private String feed = "";
    private Readers.@Nullable Habits habits;

    /** Does what a button asks for, or shows everything. */
    public void open() throws IOException {
        Optional<Thing> thing = FollowForms.thing(page);
        if (page.posted("stop").isPresent() && thing.isPresent()) {
            follows.release(thing.get(), caller);
            answers.goTo(HERE, i18n.t("forum.follow.released"));
        } else if (page.posted("change").isPresent() && thing.isPresent()) {
            Level level = page.posted("level").flatMap(Level::named).orElse(Level.NORMAL);
            follows.follow(thing.get(), level, caller);
            answers.goTo(HERE, i18n.t("forum.follow.done." + level));
        } else if (page.posted("habits").isPresent()) {
            choose();
        } else if (page.posted("endFeed").isPresent()) {
            readers.closeFeed(caller);
            answers.goTo(HERE, i18n.t("forum.follow.feed.ended"));
        } else {
            show();
        }
    }

    private void choose() throws IOException {
        Pace pace = page.posted("pace").flatMap(Pace::named).orElse(Pace.AT_ONCE);
        Level own = page.posted("own").flatMap(Level::named).orElse(Level.WATCHED);
        readers.choose(pace, own == Level.FOLLOWED ? own : Level.WATCHED, caller);
        answers.goTo(HERE, i18n.t("forum.follow.habits.done"));
    }

    private void show() {
        if (page.posted("feed").isPresent()) {
            // Shown once, on the answer to the button: only its hash is kept.
            feed = page.getSite() + page.to("/forum/atom/")
                    + readers.openFeed(caller).value() + ".xml";
        }
        habits = readers.own(caller);
        themes = follows.themes(caller);
        long before = PageRequest.number(page.parameter(BEFORE)).orElse(Long.MAX_VALUE);
        topics = follows.topics(before, AT_ONCE + 1, caller);
        if (topics.size() > AT_ONCE) {
            topics = topics.subList(0, AT_ONCE);
            next = page.to(HERE) + "?" + BEFORE + "="
                    + topics.get(AT_ONCE - 1).thing().id();
        }
    }

    public List<Follow> getThemes() {
        return themes;
    }

    public List<Follow> getTopics() {
        return topics;
    }

    /** The address of the next page of topics, empty at the end. */
    public String getNext() {
        return next;
    }

    /** The address of the private feed that has just been made; empty otherwise. */
    public String getFeed() {
        return feed;
    }

    public Readers.Habits getHabits() {
        return Objects.requireNonNull(habits);
    }

    public List<Pace> getPaces() {
        return List.of(Pace.values());
    }

    /** What one’s own topics may be followed at. */
    public List<Level> getOwnLevels() {
        return List.of(Level.WATCHED, Level.FOLLOWED);
    }

    /** The levels, from most to least. */
    public List<Level> getLevels() {
        return List.of(Level.WATCHED, Level.FOLLOWED, Level.NORMAL, Level.MUTED);
    }
}
