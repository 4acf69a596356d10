package org.bordercatalogue.draft;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.cache.Caches;
import org.jspecify.annotations.Nullable;

/**
 * Who has which section of a draft open, as far as can be known: whoever read or saved it within
 * the last quarter of an hour and has not gone on. Held in memory alone, as it locks nobody out and
 * nothing depends on it. Safe for concurrent use.
 */
public final class OpenSections {
    static final Duration WHILE = Duration.ofMinutes(15);
    private static final long MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Cache<Place, Map<String, Stay>> places =
            Caches.builder().maximumSize(MOST_REMEMBERED).build();

    public OpenSections(Clock clock) {
        this.clock = clock;
    }

    /**
     * Somebody who has it open.
     *
     * @param person id of an account
     * @param since when it was opened
     */
    public record Opened(String person, Instant since) {}

    private record Place(String revision, String section) {}

    private record Stay(Instant since, Instant seen) {}

    /** Notes that a person has it open, and tells who else has, whoever came last first. */
    public List<Opened> open(String revision, String section, String person) {
        Instant now = clock.instant();
        return places
                .asMap()
                .compute(
                        new Place(revision, section),
                        (_, before) -> with(person, now, staying(before, now)))
                .entrySet()
                .stream()
                .filter(each -> !each.getKey().equals(person))
                .map(each -> new Opened(each.getKey(), each.getValue().since()))
                .sorted(Comparator.comparing(Opened::since).reversed())
                .toList();
    }

    /** Notes that a person has gone on. */
    public void leave(String revision, String section, String person) {
        places.asMap()
                .computeIfPresent(
                        new Place(revision, section),
                        (_, before) -> {
                            Map<String, Stay> left = staying(before, clock.instant());
                            left.remove(person);
                            return left.isEmpty() ? null : left;
                        });
    }

    private static Map<String, Stay> with(String person, Instant now, Map<String, Stay> stays) {
        stays.merge(person, new Stay(now, now), (stay, _) -> new Stay(stay.since(), now));
        return stays;
    }

    private static Map<String, Stay> staying(@Nullable Map<String, Stay> before, Instant now) {
        Map<String, Stay> stays = new HashMap<>(before == null ? Map.of() : before);
        stays.values().removeIf(stay -> stay.seen().plus(WHILE).isBefore(now));
        return stays;
    }
}
