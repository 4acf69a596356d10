package org.bordercatalogue.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that takes long to make and is begun before it is needed, so that the start uses more
 * than one core.
 */
final class Ahead<T> {
    private final CompletableFuture<T> made;

    private Ahead(CompletableFuture<T> made) {
        this.made = made;
    }

    /**
     * @param name of the thread that makes it
     */
    static <T> Ahead<T> begin(String name, Supplier<T> maker) {
        return new Ahead<>(
                CompletableFuture.supplyAsync(
                        maker, task -> Thread.ofPlatform().daemon().name(name).start(task)));
    }

    /** Waits until it is made; what went wrong in the making goes wrong here. */
    T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw e;
        }
    }
}
