package org.entraidants.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is new and what comes next in the whole network, of every module that is there. */
@ApplicationScoped
public class NetworkNews {
    @Inject
    @Any
    Instance<NewsSource> sources;

    /** What is new since an instant, newest first; half of it at most from one source, as long as others have some. */
    public List<News> since(Instant instant, int limit) {
        return shared(
                sources.stream().map(source -> source.since(instant, limit)).toList(), limit);
    }

    /** What comes after an instant, soonest first. */
    public List<News> coming(Instant instant, int limit) {
        return sources.stream()
                .flatMap(source -> source.coming(instant, limit).stream())
                .sorted(Comparator.comparing(News::at))
                .limit(limit)
                .toList();
    }

    /** @param sources what each has, newest first */
    static List<News> shared(List<List<News>> sources, int limit) {
        var first = new ArrayList<News>();
        var more = new ArrayList<News>();
        for (List<News> own : sources) {
            int share = Math.min(own.size(), limit / 2);
            first.addAll(own.subList(0, share));
            more.addAll(own.subList(share, own.size()));
        }
        return Stream.concat(newest(first).limit(limit), newest(more).limit(Math.max(0, limit - first.size())))
                .sorted(Comparator.comparing(News::at).reversed())
                .toList();
    }

    private static Stream<News> newest(List<News> some) {
        return some.stream().sorted(Comparator.comparing(News::at).reversed());
    }
}
