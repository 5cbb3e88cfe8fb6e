package org.entraidants.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkNewsTest {
    @Test
    void oneSourceTakesHalfAtMost() {
        assertThat(titles(6, List.of(source("a", 10, 11, 12, 13, 14, 15), source("b", 1, 2, 3, 4))))
                .containsExactly("a15", "a14", "a13", "b4", "b3", "b2");
    }

    @Test
    void itTakesWhatOthersLeave() {
        assertThat(titles(6, List.of(source("a", 10, 11, 12, 13, 14, 15), source("b", 1), source("c"))))
                .containsExactly("a15", "a14", "a13", "a12", "a11", "b1");
    }

    @Test
    void theNewestOfManySourcesComeFirst() {
        assertThat(titles(4, List.of(source("a", 9, 3), source("b", 8, 4), source("c", 7, 5))))
                .containsExactly("a9", "b8", "c7", "c5");
    }

    private static List<News> source(String name, int... seconds) {
        return IntStream.of(seconds)
                .boxed()
                .sorted((one, other) -> other - one)
                .map(second -> new News("kind", name + second, "/", "", Instant.ofEpochSecond(second)))
                .toList();
    }

    private static List<String> titles(int limit, List<List<News>> sources) {
        return NetworkNews.shared(sources, limit).stream().map(News::title).toList();
    }
}
