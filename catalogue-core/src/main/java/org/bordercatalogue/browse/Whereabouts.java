package org.bordercatalogue.browse;

import java.time.Instant;
import java.util.Optional;

/** Where an entry stands towards the public. */
public sealed interface Whereabouts {
    /** Its page shows it. */
    record Sold() implements Whereabouts {}

    /**
     * Its page shows it, and says that it is no longer sold.
     *
     * @param successor id of what is sold in its place
     */
    record Retired(Optional<String> successor) implements Whereabouts {}

    /** A duplicate; the other answers for it. */
    record MergedInto(String other) implements Whereabouts {}

    /**
     * Taken down for now, by its exhibitor or by the organiser.
     *
     * @param exhibitor its name
     */
    record Away(String name, String exhibitor, boolean byExhibitor, Instant since)
            implements Whereabouts {}

    /** Taken out for good. */
    record Removed(Instant since) implements Whereabouts {}

    /** There is none, or none that was ever public. */
    record Unknown() implements Whereabouts {}
}
