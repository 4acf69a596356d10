package org.bordercatalogue.web;

import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.bordercatalogue.cache.Caches;
import org.bordercatalogue.store.CatalogueStore;

/** Whether pages must say that entries were not submitted by their makers; asked once a minute. */
final class DemoNotice implements BooleanSupplier {
    private final LoadingCache<String, Boolean> cache;

    DemoNotice(CatalogueStore store) {
        cache =
                Caches.builder()
                        .expireAfterWrite(Duration.ofMinutes(1))
                        .build(author ->
                                store.read(
                                        transaction -> transaction.entries().isAnyLiveBy(author)));
    }

    @Override
    public boolean getAsBoolean() {
        return cache.get(DemoCatalogue.AUTHOR);
    }
}
