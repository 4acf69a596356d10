package org.bordercatalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Does something at most once a day, however often it is called; after a failure, again. */
final class Daily implements Runnable {
    private final Clock clock;
    private final Runnable task;
    private final AtomicReference<LocalDate> done = new AtomicReference<>(LocalDate.MIN);

    Daily(Clock clock, Runnable task) {
        this.clock = clock;
        this.task = task;
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!done.get().equals(today)) {
            task.run();
            done.set(today);
        }
    }
}
