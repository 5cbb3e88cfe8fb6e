package org.entraidants.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.entraidants.platform.News;
import org.entraidants.platform.NewsSource;

/** What is new, what comes next. */
@Named
@RequestScoped
public class HomePage {
    private static final Duration NEW = Duration.ofDays(90);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_NEWS = 6;
    private static final int MOST_COMING = 3;

    @Inject
    @Any
    Instance<NewsSource> sources;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    private List<News> news = List.of();
    private List<News> coming = List.of();

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        news = sources.stream()
                .flatMap(source -> source.since(now.minus(NEW), MOST_NEWS).stream())
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(MOST_NEWS)
                .toList();
        coming = sources.stream()
                .flatMap(source -> source.coming(now, MOST_COMING).stream())
                .sorted(Comparator.comparing(News::at))
                .limit(MOST_COMING)
                .toList();
        page.keepUntil(now.plus(KEPT));
    }

    public List<News> getNews() {
        return news;
    }

    public List<News> getComing() {
        return coming;
    }
}
