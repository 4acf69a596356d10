package org.bordercatalogue.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * How long things may take.
 *
 * @param claimDays working days, Monday to Friday in UTC, after which a claim lapses
 * @param consentTime within which an exhibitor answers to a correction
 * @param recoverTime within which a discarded draft can be had back
 * @param remindTime after which whoever has to act is reminded, and again after each such time
 * @param noticeDelay before a notice is told, so that what is taken back at once is never told
 */
public record ReviewPolicy(
        int claimDays,
        Duration consentTime,
        Duration recoverTime,
        Duration remindTime,
        Duration noticeDelay) {
    public static final ReviewPolicy USUAL =
            new ReviewPolicy(
                    3,
                    Duration.ofDays(14),
                    Duration.ofDays(30),
                    Duration.ofDays(7),
                    Duration.ofSeconds(60));

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The same time of day, so many working days on. */
    Instant claimLapses(Instant from) {
        ZonedDateTime day = from.atZone(ZoneOffset.UTC);
        for (int left = claimDays; left > 0; ) {
            day = day.plusDays(1);
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return day.toInstant();
    }
}
