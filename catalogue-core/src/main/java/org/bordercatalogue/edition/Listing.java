package org.bordercatalogue.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The same of another exhibitor. */
    public Listing of(String other) {
        return new Listing(
                edition,
                other,
                product,
                role,
                booth,
                source,
                sharesWith,
                demoTimes,
                isNew,
                embargoUntil);
    }

    /** The same in a booth that another holds, or nobody else. */
    public Listing sharing(Optional<String> holder) {
        return new Listing(
                edition,
                exhibitor,
                product,
                role,
                booth,
                source,
                holder,
                demoTimes,
                isNew,
                embargoUntil);
    }

    /** With what another tells where this one is silent; the later embargo holds. */
    public Listing filled(Listing other) {
        return new Listing(
                edition,
                exhibitor,
                product,
                role.or(other::role),
                booth.or(other::booth),
                source.or(other::source),
                sharesWith.or(() -> booth.isEmpty() ? other.sharesWith : Optional.empty()),
                Stream.concat(demoTimes.stream(), other.demoTimes.stream()).distinct().toList(),
                isNew || other.isNew,
                Stream.concat(embargoUntil.stream(), other.embargoUntil.stream())
                        .max(Comparator.naturalOrder()));
    }

    /** Whether it is of the same edition, exhibitor and product. */
    public boolean isSame(Listing other) {
        return edition.equals(other.edition)
                && exhibitor.equals(other.exhibitor)
                && product.equals(other.product);
    }
}
