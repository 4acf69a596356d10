package org.bordercatalogue.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An exhibitor, or one product of it, at an edition.
 *
 * @param sharesWith the exhibitor who holds the booth, where this one is its guest
 * @param isNew whether it is shown here for the first time
 * @param embargoUntil before which the public does not learn of it
 */
public record Listing(
        String edition,
        String exhibitor,
        Optional<String> product,
        Optional<String> role,
        Optional<String> booth,
        Optional<String> source,
        Optional<String> sharesWith,
        List<DemoTime> demoTimes,
        boolean isNew,
        Optional<Instant> embargoUntil) {
    public Listing {
        demoTimes = List.copyOf(demoTimes);
    }

    public Listing(
            String edition,
            String exhibitor,
            Optional<String> product,
            Optional<String> role,
            Optional<String> booth,
            Optional<String> source) {
        this(
                edition,
                exhibitor,
                product,
                role,
                booth,
                source,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty());
    }

    /** Of which nothing is known but who is where. */
    public static Listing bare(String edition, String exhibitor, Optional<String> product) {
        Optional<String> nothing = Optional.empty();
        return new Listing(edition, exhibitor, product, nothing, nothing, nothing);
    }

    /** The same with what the exhibitor itself says of it. */
    public Listing shown(List<DemoTime> times, boolean first) {
        return new Listing(
                edition,
                exhibitor,
                product,
                role,
                booth,
                source,
                sharesWith,
                times,
                first,
                embargoUntil);
    }

    /** Whether it is of the same edition, exhibitor and product. */
    public boolean isSame(Listing other) {
        return edition.equals(other.edition)
                && exhibitor.equals(other.exhibitor)
                && product.equals(other.product);
    }
}
