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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/**
 * Where a request leaves what is to be done beside it. Payara gives a task what belongs to the call that submits it, also
 * the entity manager that a request reads with outside a transaction: both would use it and both would close it, and the
 * request would fail after its deed was done. So one thread submits all tasks, and never asks the database.
 */
@ApplicationScoped
public class Background implements Executor {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());

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
                Runnable task = left.take();
                threads.execute(() -> run(task));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody asks for the outcome of a task: what it did not expect, such as a class that is not there, is told here. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "A task in the background has broken off.", failed);
            throw failed;
        }
    }

    @PreDestroy
    void stop() {
        if (desk != null) {
            desk.cancel(true);
        }
    }
}
