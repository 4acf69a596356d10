package org.bordercatalogue.store.jdbi;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRulesStore;
import org.bordercatalogue.edition.EditionStore;
import org.bordercatalogue.edition.Listing;
import org.jdbi.v3.core.Handle;

/** Keeps editions and their listings. */
final class JdbiEditionStore implements EditionStore {
    private final EditionRows editions;
    private final ListingRows listings;
    private final EditionRulesRows rules;

    JdbiEditionStore(Handle handle, Clock clock) {
        this.editions = new EditionRows(handle);
        this.listings = new ListingRows(handle, clock);
        this.rules = new EditionRulesRows(handle, listings, clock);
    }

    @Override
    public Optional<Edition> findEdition(String id) {
        return editions.find(id);
    }

    @Override
    public List<Edition> listEditions() {
        return editions.list();
    }

    @Override
    public boolean saveEdition(Edition edition) {
        if (editions.find(edition.id()).equals(Optional.of(edition))) {
            return false;
        }
        editions.save(edition);
        return true;
    }

    @Override
    public boolean saveListing(Listing listing) {
        if (listings.findSame(listing).equals(Optional.of(listing))) {
            return false;
        }
        listings.save(listing);
        return true;
    }

    @Override
    public Optional<Listing> findSame(Listing listing) {
        return listings.findSame(listing);
    }

    @Override
    public List<Listing> listListings() {
        return listings.all();
    }

    @Override
    public void removeListing(Listing listing) {
        listings.remove(listing);
    }

    @Override
    public List<Listing> listingsOfEdition(String editionId) {
        return listings.ofEdition(editionId);
    }

    @Override
    public List<Listing> listingsOfExhibitor(String exhibitorId) {
        return listings.ofExhibitor(exhibitorId);
    }

    @Override
    public List<Listing> publicListingsOfEdition(String editionId) {
        return listings.publicOfEdition(editionId);
    }

    @Override
    public List<Listing> publicListingsOfExhibitor(String exhibitorId) {
        return listings.publicOfExhibitor(exhibitorId);
    }

    @Override
    public EditionRulesStore rules() {
        return rules;
    }
}
