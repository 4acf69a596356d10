package org.bordercatalogue.mailing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for mail now and then in a thread of its own, since others may write to the same store. */
public final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Delivery delivery;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("postman").unstarted(this::run);

    public Postman(Delivery delivery) {
        this.delivery = delivery;
    }

    public void start() {
        thread.start();
    }

    /** Ends after the mail that is being sent. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            do {
                deliver();
            } while (!stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver() {
        try {
            delivery.deliver();
        } catch (RuntimeException e) {
            LOG.warn("Mail waits and will be tried again: {}", e.getMessage(), e);
        }
    }
}
