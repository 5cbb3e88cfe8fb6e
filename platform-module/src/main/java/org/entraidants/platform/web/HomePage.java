package org.entraidants.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.platform.NetworkNews;
import org.entraidants.platform.News;

/** What is new, what comes next. */
@Named
@RequestScoped
public class HomePage {
    private static final Duration NEW = Duration.ofDays(90);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_NEWS = 6;
    private static final int MOST_COMING = 3;

    @Inject
    NetworkNews network;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    private List<News> news = List.of();
    private List<News> coming = List.of();

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        news = network.since(now.minus(NEW), MOST_NEWS);
        coming = network.coming(now, MOST_COMING);
        page.keepUntil(now.plus(KEPT));
    }

    public List<News> getNews() {
        return news;
    }

    public List<News> getComing() {
        return coming;
    }
}
