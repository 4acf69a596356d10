package org.bordercatalogue.search;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.bordercatalogue.kernel.CatalogueException;
import org.jspecify.annotations.Nullable;

/**
 * How far the index has come, without asking it every time. What this process writes is known at
 * once; what another one writes, within half a second.
 */
public final class IndexGeneration {
    private static final long KNOWN_NANOS = Duration.ofMillis(500).toNanos();

    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final LongSupplier index;
    private final LongSupplier nanoseconds;

    /**
     * @param index asks the index; may throw {@code SEARCH_UNAVAILABLE}
     * @param nanoseconds a clock that only rises
     */
    public IndexGeneration(LongSupplier index, LongSupplier nanoseconds) {
        this.index = index;
        this.nanoseconds = nanoseconds;
    }

    /** The generation of the index; empty while it does not answer. */
    public OptionalLong find() {
        long now = nanoseconds.getAsLong();
        Known last = known.get();
        if (last != null && now - last.nanoseconds() < KNOWN_NANOS) {
            return OptionalLong.of(last.generation());
        }
        try {
            long generation = index.getAsLong();
            // Unless it was forgotten meanwhile: what was read may be from before.
            known.compareAndSet(last, new Known(generation, now));
            return OptionalLong.of(generation);
        } catch (CatalogueException e) {
            return OptionalLong.empty();
        }
    }

    /** The index has changed: the next answer is asked of it. */
    public void forget() {
        known.set(null);
    }

    private record Known(long generation, long nanoseconds) {}
}
