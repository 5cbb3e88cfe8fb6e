package org.entraidants.forum;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Several people who do something in the same instant. */
@ApplicationScoped
public class AtOnce {
    @Resource
    ManagedExecutorService threads;

    /** What came of each deed, in their order. */
    public <T> List<T> all(Collection<Callable<T>> deeds) {
        List<Future<T>> futures = deeds.stream().map(threads::submit).toList();
        var results = new ArrayList<T>();
        for (Future<T> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
