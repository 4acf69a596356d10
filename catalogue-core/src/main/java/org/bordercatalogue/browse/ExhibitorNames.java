package org.bordercatalogue.browse;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.cache.Caches;

/** The names of exhibitors, made ready for typing once for each state of the index. */
final class ExhibitorNames {
    private final Directories directories;
    private final Cache<Long, Beginnings<Map.Entry<String, String>>> cache =
            Caches.builder().maximumSize(2).build();

    ExhibitorNames(Directories directories) {
        this.directories = directories;
    }

    /** Ids with names. */
    Beginnings<Map.Entry<String, String>> at(long generation) {
        return cache.get(
                generation,
                any ->
                        new Beginnings<>(
                                directories.at(any).exhibitors().entrySet().stream()
                                        .flatMap(each ->
                                                Beginnings.named(each, List.of(each.getValue())))
                                        .toList()));
    }
}
