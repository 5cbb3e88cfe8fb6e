package org.entraidants.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/**
 * Where a request leaves what is to be done beside it. Payara gives a task what belongs to the call that submits it, also
 * the entity manager that a request reads with outside a transaction: both would use it and both would close it, and the
 * request would fail after its deed was done. So one thread submits all tasks, and never asks the database.
 */
@ApplicationScoped
public class Background implements Executor {
    private final BlockingQueue<Runnable> left = new LinkedBlockingQueue<>();

    @Resource
    ManagedExecutorService threads;

    private @Nullable Future<?> desk;

    /** Runs a task soon, on another thread. */
    @Override
    public void execute(Runnable task) {
        left.add(task);
    }

    void start(@Observes DatabaseReady ready) {
        desk = threads.submit(this::handOver);
    }

    private void handOver() {
        try {
            while (true) {
                threads.execute(left.take());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stop() {
        if (desk != null) {
            desk.cancel(true);
        }
    }
}
