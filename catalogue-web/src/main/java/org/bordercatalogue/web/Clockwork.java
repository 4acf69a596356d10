package org.bordercatalogue.web;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a work again and again, each time some while after the last has ended. */
final class Clockwork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final long SECONDS = 20;

    private final Callable<Integer> work;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("clockwork").factory());

    Clockwork(Callable<Integer> work) {
        this.work = work;
    }

    void start() {
        ScheduledFuture<?> unused =
                timer.scheduleWithFixedDelay(this::attempt, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** One failure must not keep the next time from coming. */
    private void attempt() {
        try {
            work.call();
        } catch (Exception e) {
            LOG.warn("What is due could not be done; it is tried again: {}", e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        try {
            timer.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
