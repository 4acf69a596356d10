package org.bordercatalogue.indexing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the outbox in a thread of its own: at once when woken, else by looking now and then,
 * since others may write to the same store. While the engine or the store does not answer it tries
 * again, ever less often; nothing is lost meanwhile.
 */
public final class Indexer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Indexing indexing;
    private final BlockingQueue<Boolean> signals = new ArrayBlockingQueue<>(1);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicReference<Optional<String>> trouble =
            new AtomicReference<>(Optional.empty());
    private final Thread thread = Thread.ofPlatform().name("indexer").unstarted(this::run);

    public Indexer(Indexing indexing) {
        this.indexing = indexing;
    }

    public void start() {
        thread.start();
    }

    /**
     * Tells that the outbox has something; cheap, and never waits. A signal that finds another
     * waiting can go.
     */
    public void wake() {
        boolean _ = signals.offer(true);
    }

    /** Why the index lags behind, while it does. */
    public Optional<String> findTrouble() {
        return trouble.get();
    }

    /** Ends after what is being carried; the engine does not bear interruption. */
    @Override
    public void close() {
        stopping.set(true);
        wake();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        do {
            boolean carried = carry();
            await(carried ? LOOK : pause);
            pause = carried ? FIRST_PAUSE : longer(pause);
        } while (!stopping.get());
    }

    private boolean carry() {
        try {
            indexing.catchUp();
            trouble.set(Optional.empty());
            return true;
        } catch (RuntimeException e) {
            if (trouble.getAndSet(Optional.of(String.valueOf(e.getMessage()))).isEmpty()) {
                LOG.warn("The index lags behind the store and tries again: {}", e.getMessage(), e);
            }
            return false;
        }
    }

    private void await(Duration wait) {
        try {
            boolean _ = Boolean.TRUE.equals(signals.poll(wait.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            stopping.set(true);
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
