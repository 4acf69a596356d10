package org.bordercatalogue.review;

import java.util.List;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.listing.ListingUnion;

/**
 * What becomes of all that two exhibitors have, where the one ends and the other stays.
 *
 * @param entries that go to the one that stays
 * @param twins what hinders: products of one name, which are to be merged or renamed first
 * @param editions at which listings change
 * @param clashes what hinders: two booths at one edition
 * @param people who belong to the one that stays from then on, if they did not before
 * @param keys of programs, which end
 */
public record Union(
        Exhibitor ending,
        Exhibitor staying,
        List<Going> entries,
        List<Twins> twins,
        List<String> editions,
        List<ListingUnion.Clash> clashes,
        List<String> people,
        int keys) {
    public Union {
        entries = List.copyOf(entries);
        twins = List.copyOf(twins);
        editions = List.copyOf(editions);
        clashes = List.copyOf(clashes);
        people = List.copyOf(people);
    }

    public boolean hindered() {
        return !(twins.isEmpty() && clashes.isEmpty());
    }

    /** What is said of a company but its other names, of which all are kept. */
    public enum Field {
        NAME,
        COUNTRY,
        WEBSITE
    }

    /** An entry that goes. */
    public record Going(String id, String name) {}

    /**
     * @param entry of the one that ends
     * @param other of the one that stays
     */
    public record Twins(String name, String entry, String other) {}
}
