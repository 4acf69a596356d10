package org.bordercatalogue.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bordercatalogue.edition.Booths;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.store.Transaction;

/**
 * The listings of two exhibitors as those of one, at every edition where the one that ends is
 * listed or lets others into its booth; within one transaction.
 */
public final class ListingUnion {
    private final String ending;
    private final String staying;
    private final TreeMap<String, Change> changes = new TreeMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    /**
     * @param ending the exhibitor that gives its listings away
     * @param staying the one that has them all afterwards
     */
    public ListingUnion(Transaction transaction, String ending, String staying) {
        this.ending = ending;
        this.staying = staying;
        for (Listing listing : transaction.editions().listListings()) {
            if (listing.exhibitor().equals(ending)) {
                takeOver(listing, transaction.editions().findSame(listing.of(staying)));
            } else if (listing.sharesWith().filter(ending::equals).isPresent()) {
                follow(listing);
            }
        }
    }

    /** Two booths at one edition, of which nobody can tell which is meant. */
    public record Clash(String edition, String ending, String staying) {}

    private record Change(List<Listing> saved, List<Listing> removed) {
        Change() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The editions at which it changes something, in order. */
    public List<String> editions() {
        return List.copyOf(changes.navigableKeySet());
    }

    public List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** Writes them down; throws {@code CONFLICT} where booths with one holder would have two. */
    public void write(Register register) {
        changes.forEach(
                (edition, change) -> register.change(edition, change.saved(), change.removed()));
    }

    private void takeOver(Listing theirs, Optional<Listing> ours) {
        Listing moved = alone(theirs.of(staying));
        change(theirs).removed().add(theirs);
        if (ours.isEmpty()) {
            change(theirs).saved().add(moved);
            return;
        }
        Listing own = alone(ours.get());
        if (differ(own.booth(), moved.booth())) {
            clashes.add(
                    new Clash(
                            theirs.edition(),
                            moved.booth().orElseThrow(),
                            own.booth().orElseThrow()));
        }
        change(theirs).saved().add(own.filled(moved));
    }

    /** Others that share its booth share it still; with itself nobody does. */
    private void follow(Listing guest) {
        if (!guest.exhibitor().equals(staying)) {
            change(guest).saved().add(guest.sharing(Optional.of(staying)));
        } else if (change(guest).saved().stream().noneMatch(guest::isSame)) {
            change(guest).saved().add(alone(guest));
        }
    }

    private Listing alone(Listing listing) {
        return listing.sharing(
                listing.sharesWith()
                        .filter(holder -> !holder.equals(ending) && !holder.equals(staying)));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent()
                && other.isPresent()
                && !Booths.place(one.get()).equals(Booths.place(other.get()));
    }

    private Change change(Listing listing) {
        return changes.computeIfAbsent(listing.edition(), _ -> new Change());
    }
}
