package org.bordercatalogue.edition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Who would hold which booth at an edition where a booth has one holder, if these were its
 * listings. Of several who hold the same, the first does.
 */
public final class BoothHolders {
    private final Map<String, SequencedSet<String>> holders = new LinkedHashMap<>();

    public BoothHolders(Collection<Listing> listings) {
        listings.forEach(this::add);
    }

    /** Those who hold come before those who are added later. */
    public void add(Listing listing) {
        if (listing.sharesWith().isEmpty()) {
            listing.booth()
                    .map(Booths::place)
                    .ifPresent(place ->
                            holders.computeIfAbsent(place, _ -> new LinkedHashSet<>())
                                    .add(listing.exhibitor()));
        }
    }

    /** Why a listing cannot stand beside the others. */
    public Optional<String> reasonAgainst(Listing listing) {
        Optional<String> holder =
                listing.booth().map(Booths::place).map(holders::get).map(SequencedSet::getFirst);
        return listing.sharesWith().isPresent()
                ? Booths.reasonAgainstSharing(listing, listing.sharesWith().get(), holder)
                : Booths.reasonAgainstHolding(listing, holder);
    }
}
