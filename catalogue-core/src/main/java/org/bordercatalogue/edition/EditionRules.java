package org.bordercatalogue.edition;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What organisers say of an edition, apart from what its source says.
 *
 * @param closesAt until when exhibitors say themselves what they show
 * @param graceMinutes for which what was begun before is still taken
 * @param uniqueBooths whether a booth has one holder, with whom others share it
 * @param accessCode with which an exhibitor may still come later
 * @param opensAt before which nobody of the public learns who is listed
 * @param partial whether those listed are only the ones whom a source names, not all who exhibit
 */
public record EditionRules(
        String edition,
        ZoneId zone,
        Optional<Instant> closesAt,
        int graceMinutes,
        boolean uniqueBooths,
        Optional<String> accessCode,
        Optional<Instant> opensAt,
        boolean partial,
        Optional<FloorPlan> floorPlan) {
    private static final int USUAL_GRACE = 15;

    public EditionRules {
        if (graceMinutes < 0) {
            throw new IllegalArgumentException("grace of less than nothing: " + graceMinutes);
        }
    }

    /** Of which nobody has said anything: open, and a booth is only a word. */
    public static EditionRules usual(String edition) {
        return new EditionRules(
                edition,
                ZoneId.of("UTC"),
                Optional.empty(),
                USUAL_GRACE,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The same with another plan, or none. */
    public EditionRules showing(Optional<FloorPlan> plan) {
        return new EditionRules(
                edition,
                zone,
                closesAt,
                graceMinutes,
                uniqueBooths,
                accessCode,
                opensAt,
                partial,
                plan);
    }

    /** The same with something else said of who is listed. */
    public EditionRules listing(boolean onlySome) {
        return new EditionRules(
                edition,
                zone,
                closesAt,
                graceMinutes,
                uniqueBooths,
                accessCode,
                opensAt,
                onlySome,
                floorPlan);
    }

    /** Whether exhibitors may still change what they show. */
    public boolean isOpen(Instant now) {
        return closesAt.map(end -> end.plus(Duration.ofMinutes(graceMinutes)))
                .filter(now::isAfter)
                .isEmpty();
    }
}
