package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entraidants.platform.job.Background;

/** Several people who do something in the same instant, none of them with the entity manager of the test. */
@ApplicationScoped
public class AtOnce {
    @Inject
    Background background;

    /** What came of each deed, in their order. */
    public <T> List<T> all(Collection<Callable<T>> deeds) {
        List<CompletableFuture<T>> futures = deeds.stream()
                .map(deed -> CompletableFuture.supplyAsync(() -> done(deed), background))
                .toList();
        return futures.stream().map(CompletableFuture::join).toList();
    }

    /** What came of one deed that so many do. */
    public <T> List<T> times(int people, Callable<T> deed) {
        return all(Collections.nCopies(people, deed));
    }

    private static <T> T done(Callable<T> deed) {
        try {
            return deed.call();
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }
}
