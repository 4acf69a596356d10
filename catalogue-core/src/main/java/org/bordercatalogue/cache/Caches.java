package org.bordercatalogue.cache;

import com.github.benmanes.caffeine.cache.Caffeine;

/** Begins caches that are all kept in order alike. */
public final class Caches {
    private Caches() {}

    /**
     * A cache that puts itself in order where it is used. Left to itself it would wake another
     * thread for it, which costs a request more than the little that there is to do.
     */
    public static Caffeine<Object, Object> builder() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}
