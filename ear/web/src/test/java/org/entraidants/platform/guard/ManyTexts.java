package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

/** A thousand stored texts; every hundredth holds a number. */
@ApplicationScoped
public class ManyTexts implements StoredTexts {
    static final String NAME = "platform.guard.scan";
    static final int ALL = 1000;

    private final Queue<Long> found = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long count() {
        return ALL;
    }

    @Override
    public List<StoredText> after(long id, int most) {
        return LongStream.rangeClosed(id + 1, Math.min(ALL, id + most))
                .mapToObj(ManyTexts::text)
                .toList();
    }

    private static StoredText text(long id) {
        return new StoredText(id, Map.of("body", id % 100 == 0 ? "NIR 295109912611193" : "Bonjour"));
    }

    @Override
    public void found(long id, List<FieldHit> hits) {
        found.add(id);
    }

    Queue<Long> found() {
        return found;
    }
}
