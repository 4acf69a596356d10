package org.bordercatalogue.store.jdbi;

import org.jdbi.v3.core.Handle;

/**
 * Numbers that rise from transaction to transaction in the order of their commits, since only one
 * writes at a time.
 */
final class Counters {
    private final Handle handle;

    Counters(Handle handle) {
        this.handle = handle;
    }

    /** Reserves so many numbers and returns the first. */
    long reserve(String counter, int count) {
        long last =
                handle.createQuery(
                                "UPDATE counter SET value = value + :count WHERE name = :name RETURNING value")
                        .bind("count", count)
                        .bind("name", counter)
                        .mapTo(Long.class)
                        .one();
        return last - count + 1;
    }
}
