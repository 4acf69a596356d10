package org.bordercatalogue.store.rehearsal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRulesStore;
import org.bordercatalogue.edition.EditionStore;
import org.bordercatalogue.edition.Listing;

/** Editions and listings, the rehearsed ones in front of the real. */
record RehearsedEditions(EditionStore real, Memory memory) implements EditionStore {
    /** What was saved in rehearsal. */
    record Memory(
            Map<String, Edition> editions,
            Map<Place, Listing> listings,
            Map<String, Map<String, String>> holders) {
        Memory() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        }
    }

    /** What makes two listings the same. */
    record Place(String edition, String exhibitor, Optional<String> product) {
        static Place of(Listing listing) {
            return new Place(listing.edition(), listing.exhibitor(), listing.product());
        }
    }

    @Override
    public Optional<Edition> findEdition(String id) {
        return Optional.ofNullable(memory.editions().get(id)).or(() -> real.findEdition(id));
    }

    @Override
    public List<Edition> listEditions() {
        return Stream.concat(
                        memory.editions().values().stream(),
                        real.listEditions().stream()
                                .filter(each -> !memory.editions().containsKey(each.id())))
                .toList();
    }

    @Override
    public boolean saveEdition(Edition edition) {
        boolean changed = !findEdition(edition.id()).equals(Optional.of(edition));
        memory.editions().put(edition.id(), edition);
        return changed;
    }

    @Override
    public boolean saveListing(Listing listing) {
        boolean changed = !findSame(listing).equals(Optional.of(listing));
        memory.listings().put(Place.of(listing), listing);
        return changed;
    }

    @Override
    public Optional<Listing> findSame(Listing listing) {
        return Optional.ofNullable(memory.listings().get(Place.of(listing)))
                .or(() -> real.findSame(listing));
    }

    @Override
    public List<Listing> listListings() {
        return over(real.listListings()).toList();
    }

    @Override
    public List<Listing> listingsOfEdition(String editionId) {
        return over(real.listingsOfEdition(editionId))
                .filter(listing -> listing.edition().equals(editionId))
                .toList();
    }

    @Override
    public List<Listing> listingsOfExhibitor(String exhibitorId) {
        return over(real.listingsOfExhibitor(exhibitorId))
                .filter(listing -> listing.exhibitor().equals(exhibitorId))
                .toList();
    }

    /** Nothing is taken away in a rehearsal. */
    @Override
    public void removeListing(Listing listing) {
        memory.listings().remove(Place.of(listing));
    }

    @Override
    public List<Listing> publicListingsOfEdition(String editionId) {
        return real.publicListingsOfEdition(editionId);
    }

    @Override
    public List<Listing> publicListingsOfExhibitor(String exhibitorId) {
        return real.publicListingsOfExhibitor(exhibitorId);
    }

    @Override
    public EditionRulesStore rules() {
        return new RehearsedRules(real.rules(), memory.holders());
    }

    private Stream<Listing> over(List<Listing> standing) {
        return Stream.concat(
                standing.stream().filter(each -> !memory.listings().containsKey(Place.of(each))),
                memory.listings().values().stream());
    }
}
