package org.bordercatalogue.edition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who holds which booth at an edition where a booth has one holder; within one transaction. */
public final class Booths {
    private final EditionStore editions;

    public Booths(EditionStore editions) {
        this.editions = editions;
    }

    /** However it is written, a booth is one place. */
    public static String place(String booth) {
        return booth.strip().replaceAll("[\\s._/-]+", "-").toUpperCase(Locale.ROOT);
    }

    /** Why a listing cannot stand as it is, where booths have one holder. */
    public Optional<String> reasonAgainst(Listing listing) {
        if (!editions.rules().rules(listing.edition()).uniqueBooths()) {
            return Optional.empty();
        }
        Optional<String> against =
                listing.sharesWith().isPresent()
                        ? reasonAgainstSharing(listing, listing.sharesWith().get(), holder(listing))
                        : reasonAgainstHolding(listing, holder(listing));
        return against.or(() -> reasonAgainstFreeing(listing, Optional.of(listing)));
    }

    /** Why a listing cannot be taken away. */
    public Optional<String> reasonAgainstRemoving(Listing listing) {
        return editions.rules().rules(listing.edition()).uniqueBooths()
                ? reasonAgainstFreeing(listing, Optional.empty())
                : Optional.empty();
    }

    /** Writes down what an exhibitor's listings at an edition say now. */
    public void keep(String edition, String exhibitor) {
        boolean unique = editions.rules().rules(edition).uniqueBooths();
        List<Listing> own = unique ? listings(edition, exhibitor) : List.of();
        editions.rules().hold(edition, exhibitor, held(own.stream()));
    }

    private Optional<String> holder(Listing listing) {
        return listing.booth()
                .flatMap(booth -> editions.rules().findHolder(listing.edition(), place(booth)));
    }

    static Optional<String> reasonAgainstHolding(Listing listing, Optional<String> present) {
        return present.filter(holder -> !holder.equals(listing.exhibitor()))
                .map(holder ->
                        "the booth "
                                + listing.booth().orElse("")
                                + " is held by "
                                + holder
                                + "; say that it is shared with them, or give another booth");
    }

    static Optional<String> reasonAgainstSharing(
            Listing listing, String host, Optional<String> holder) {
        return holder.equals(Optional.of(host))
                ? Optional.empty()
                : Optional.of(
                        host
                                + " does not hold the booth "
                                + listing.booth().orElse("(none is given)")
                                + "; name its holder"
                                + holder.map(each -> ", who is " + each).orElse(""));
    }

    /** Guests must not be left in a booth that nobody holds. */
    private Optional<String> reasonAgainstFreeing(Listing before, Optional<Listing> after) {
        String exhibitor = before.exhibitor();
        Stream<Listing> others =
                listings(before.edition(), exhibitor).stream().filter(it -> !it.isSame(before));
        Set<String> places = held(Stream.concat(others, after.stream()));
        return editions.listingsOfEdition(before.edition()).stream()
                .filter(guest -> guest.sharesWith().equals(Optional.of(exhibitor)))
                .filter(guest -> !places.contains(place(guest.booth().orElse(""))))
                .findFirst()
                .map(guest ->
                        guest.exhibitor()
                                + " shares the booth "
                                + guest.booth().orElse("")
                                + " with "
                                + exhibitor
                                + "; give them another first");
    }

    private List<Listing> listings(String edition, String exhibitor) {
        return editions.listingsOfExhibitor(exhibitor).stream()
                .filter(each -> each.edition().equals(edition))
                .toList();
    }

    private static Set<String> held(Stream<Listing> listings) {
        Set<String> places = new TreeSet<>();
        listings.filter(each -> each.sharesWith().isEmpty())
                .flatMap(each -> each.booth().stream())
                .forEach(booth -> places.add(place(booth)));
        return places;
    }
}
